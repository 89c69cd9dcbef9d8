package fr.nouveauxlieux.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final List<String> asked = new ArrayList<>();
    private final RecentlyUsed<String, Integer> lengths = new RecentlyUsed<>(2, this::lengthOf);

    private Integer lengthOf(String text) {
        asked.add(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("expected a text");
        }
        return text.length();
    }

    @Test
    void theSameIsAskedOnce() {
        assertThat(lengths.get("abc")).isEqualTo(3);
        assertThat(lengths.get("abc")).isEqualTo(3);
        assertThat(asked).containsExactly("abc");
    }

    @Test
    void whatWasNotUsedForLongIsForgotten() {
        lengths.get("a");
        lengths.get("bb");
        lengths.get("a");
        lengths.get("ccc");
        lengths.get("a");
        lengths.get("bb");
        assertThat(asked).containsExactly("a", "bb", "ccc", "bb");
    }

    @Test
    void aFailureIsNotRemembered() {
        for (int i = 0; i < 2; i++) {
            assertThatIllegalArgumentException().isThrownBy(() -> lengths.get(""));
        }
        assertThat(asked).hasSize(2);
    }
}
