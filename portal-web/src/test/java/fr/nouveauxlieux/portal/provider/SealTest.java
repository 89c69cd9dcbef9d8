package fr.nouveauxlieux.portal.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Departure DEPARTURE =
            Departure.draw(Provider.FRANCECONNECT, Optional.of("account-1"), "/compte?a=b");

    private static Seal seal(int key, Instant now) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new Seal(bytes, Duration.ofMinutes(15), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void whatIsSealedReadsBackAsItWasAndShowsNothing() {
        String sealed = seal(1, NOW).close(DEPARTURE.claims());
        assertThat(seal(1, NOW).open(sealed).flatMap(Departure::of)).contains(DEPARTURE);
        assertThat(sealed)
                .doesNotContain(DEPARTURE.state(), DEPARTURE.verifier())
                .matches("[A-Za-z0-9_.-]+")
                .hasSizeLessThan(1_000);
    }

    @Test
    void itEndsWithItsTime() {
        String sealed = seal(1, NOW).close(Map.of("a", "b"));
        assertThat(seal(1, NOW.plusSeconds(899)).open(sealed)).isPresent();
        assertThat(seal(1, NOW.plusSeconds(900)).open(sealed)).isEmpty();
    }

    @Test
    void whatIsSealedForOnePurposeServesNoOther() {
        assertThat(seal(2, NOW).open(seal(1, NOW).close(Map.of("a", "b")))).isEmpty();
    }

    @Property(tries = 200)
    void whateverIsAlteredDoesNotOpen(@ForAll @IntRange(min = 0, max = 10_000) int position) {
        String sealed = seal(1, NOW).close(Map.of("a", "b"));
        int at = position % sealed.length();
        char other = sealed.charAt(at) == 'A' ? 'C' : 'A';
        // The last letter of a part may hold bits that count for nothing.
        boolean ofNoWeight = at == sealed.length() - 1 || sealed.charAt(at + 1) == '.';
        if (sealed.charAt(at) != '.' && !ofNoWeight) {
            String altered = sealed.substring(0, at) + other + sealed.substring(at + 1);
            assertThat(seal(1, NOW).open(altered)).isEmpty();
        }
    }
}
