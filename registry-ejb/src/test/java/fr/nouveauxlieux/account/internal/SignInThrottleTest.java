package fr.nouveauxlieux.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static List<Instant> failures(int count) {
        return Stream.generate(() -> NOW).limit(count).toList();
    }

    private static Optional<Duration> waitAfter(int here, int unknown, boolean known) {
        return SignInThrottle.retryAt(failures(here), failures(unknown), known, NOW)
                .map(end -> Duration.between(NOW, end));
    }

    @Test
    void fourMistakesCostNothing() {
        assertThat(waitAfter(4, 4, false)).isEmpty();
    }

    @Test
    void aFailureThatAnotherNodesClockPutsInTheFutureCostsNoMore() {
        assertThat(SignInThrottle.retryAt(List.of(NOW.plusMillis(5)), List.of(), false, NOW))
                .isEmpty();
    }

    @Test
    void theFifthCostsHalfAMinuteAndEachNextTwiceTheOneBefore() {
        assertThat(waitAfter(5, 5, false)).contains(Duration.ofSeconds(30));
        assertThat(waitAfter(6, 6, false)).contains(Duration.ofSeconds(60));
        assertThat(waitAfter(7, 7, false)).contains(Duration.ofSeconds(120));
    }

    @Test
    void aKnownNetworkIsNotSlowedByWhatOthersDoElsewhere() {
        assertThat(waitAfter(0, 100_000, true)).isEmpty();
        assertThat(waitAfter(4, 100_000, true)).isEmpty();
    }

    @Test
    void aNewNetworkIsSlowedByAFloodFromElsewhereForTwoMinutesAtMost() {
        assertThat(waitAfter(0, 20, false)).contains(Duration.ofSeconds(5));
        assertThat(waitAfter(0, 100_000, false)).contains(Duration.ofMinutes(2));
    }

    @Test
    void failuresAreForgottenAfterADay() {
        assertThat(SignInThrottle.retryAt(failures(50), failures(50), false, NOW.plus(Duration.ofDays(1))))
                .isEmpty();
    }

    @Property
    void noWaitIsEverLongerThanAQuarterOfAnHour(
            @ForAll @IntRange(max = 500) int here, @ForAll @IntRange(max = 500) int unknown, @ForAll boolean known) {
        waitAfter(here, unknown, known)
                .ifPresent(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(15)));
    }

    @Property
    void oneMoreFailureNeverShortensTheWait(
            @ForAll @IntRange(max = 60) int here, @ForAll @IntRange(max = 60) int unknown, @ForAll boolean known) {
        Duration before = waitAfter(here, unknown, known).orElse(Duration.ZERO);
        assertThat(waitAfter(here + 1, unknown + 1, known).orElse(Duration.ZERO))
                .isGreaterThanOrEqualTo(before);
    }

    @Property
    void whateverOthersDoTheHolderAtHomeGetsIn(@ForAll @IntRange(max = 5000) int attacks) {
        assertThat(waitAfter(0, attacks, true)).isEmpty();
    }

    @Test
    void someoneWhoTriesAsFastAsTheyMayFromOneNetworkHasNoMoreThanAHundredAndTenTriesADay() {
        List<Instant> tries = new ArrayList<>();
        Instant time = NOW;
        while (time.isBefore(NOW.plus(Duration.ofDays(1)))) {
            Optional<Instant> retryAt = SignInThrottle.retryAt(tries, List.of(), true, time);
            time = retryAt.orElse(time);
            tries.add(time);
        }
        assertThat(tries).hasSizeBetween(90, 110);
    }
}
