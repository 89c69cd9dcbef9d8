package fr.nouveauxlieux.limit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.limit.internal.KeyDigest;
import fr.nouveauxlieux.limit.internal.LimitRows;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SharedLimitTest {

    private static final byte[] SECRET = "un secret d'essai".getBytes(StandardCharsets.UTF_8);

    private static final class FakeRows extends LimitRows {
        private final List<String> asked = new ArrayList<>();
        private OptionalLong answer = OptionalLong.empty();
        private boolean away;

        @Override
        public OptionalLong tryTake(String purpose, String keyDigest, Allowance allowance) {
            asked.add(keyDigest);
            if (away) {
                throw new IllegalStateException("no connection");
            }
            return answer;
        }
    }

    private final MovableClock clock = new MovableClock();
    private final FakeRows rows = new FakeRows();
    private final SharedLimit limit = new SharedLimit(
            new Allowances(setting -> setting.equals("nl.limit.reset") ? Optional.of("2/PT1H") : Optional.empty()),
            rows,
            SECRET,
            clock);

    private OptionalLong take() {
        return limit.tryTake(Purpose.RESET, "192.0.2.0/24");
    }

    @Test
    void whatOtherNodesCountedIsBelieved() {
        rows.answer = OptionalLong.of(70);
        assertThat(take()).hasValue(70);
    }

    @Test
    void theDatabaseIsSparedWhatThisNodeSeesIsTooMuch() {
        take();
        take();
        assertThat(take()).hasValue(1800);
        assertThat(rows.asked).hasSize(2);
    }

    @Test
    void whileTheDatabaseIsAwayThisNodeCountsAloneAndAsksAgainAfterAWhile() {
        rows.away = true;
        assertThat(take()).isEmpty();
        assertThat(take()).isEmpty();
        assertThat(take()).isPresent();
        assertThat(rows.asked).hasSize(1);
        rows.away = false;
        clock.advance(Duration.ofHours(1));
        take();
        assertThat(rows.asked).hasSize(2);
    }

    @Test
    void noAddressReachesTheDatabase() {
        take();
        assertThat(rows.asked.get(0)).matches("[0-9a-f]{64}").doesNotContain("192");
    }

    @Test
    void digestsDependOnTheSecretAndThePurpose() {
        KeyDigest digest = new KeyDigest(SECRET);
        assertThat(digest.of("reset", "a"))
                .isEqualTo(new KeyDigest(SECRET).of("reset", "a"))
                .isNotEqualTo(digest.of("sign-in", "a"))
                .isNotEqualTo(new KeyDigest(new byte[] {1}).of("reset", "a"));
    }
}
