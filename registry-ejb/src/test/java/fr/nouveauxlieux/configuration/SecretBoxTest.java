package fr.nouveauxlieux.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private final SecretBox box = new SecretBox(new byte[32]);

    @Property(tries = 200)
    void whatWasClosedOpensToItsOwner(@ForAll byte[] secret, @ForAll String owner) {
        assertThat(box.open(box.close(secret, owner), owner)).isEqualTo(secret);
    }

    @Property(tries = 100)
    void oneBitChangedAndItDoesNotOpen(
            @ForAll @Size(20) byte[] secret,
            @ForAll @IntRange(max = 47) int place,
            @ForAll @IntRange(max = 7) int bit) {
        byte[] closed = box.close(secret, "a");
        closed[place] ^= (byte) (1 << bit);
        assertThatThrownBy(() -> box.open(closed, "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itDoesNotOpenToAnotherNorUnderAnotherKey() {
        byte[] closed = box.close(new byte[20], "a");
        assertThatThrownBy(() -> box.open(closed, "b")).hasMessageContaining("nl.secret-key");
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        assertThatThrownBy(() -> new SecretBox(otherKey).open(closed, "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameSecretIsNeverClosedTheSameWayTwice() {
        assertThat(box.close(new byte[20], "a")).isNotEqualTo(box.close(new byte[20], "a"));
    }
}
