package fr.nouveauxlieux.notification.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BackOffProperties {

    private static final BackOff OF_MAIL = BackOff.OF_MAIL;

    @Property
    void aWaitIsNeverLongerThanTheLongestNorShorterThanHalfOfTheFirst(
            @ForAll @IntRange(min = 1, max = 15) int made, @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(OF_MAIL.waitAfter(made, chance).orElseThrow())
                .isBetween(OF_MAIL.first().dividedBy(2), OF_MAIL.longest());
    }

    @Property
    void withTheSameChanceTheNextWaitIsNoShorterAndAtMostTwiceAsLong(
            @ForAll @IntRange(min = 1, max = 14) int made, @ForAll @DoubleRange(max = 1) double chance) {
        Duration wait = OF_MAIL.waitAfter(made, chance).orElseThrow();
        Duration next = OF_MAIL.waitAfter(made + 1, chance).orElseThrow();
        assertThat(next).isBetween(wait, wait.multipliedBy(2).plusMillis(1));
    }

    @Property
    void afterTheLastAttemptThereIsNoMore(@ForAll @IntRange(min = 16) int made) {
        assertThat(OF_MAIL.waitAfter(made, 0)).isEmpty();
    }

    @Property
    void whatFailedTogetherDoesNotComeBackTogether(@ForAll @IntRange(min = 1, max = 15) int made) {
        assertThat(OF_MAIL.waitAfter(made, 0)).isNotEqualTo(OF_MAIL.waitAfter(made, 1));
    }

    @Example
    void allAttemptsTogetherTakeAboutTwoDays() {
        Duration least = Duration.ZERO;
        Duration most = Duration.ZERO;
        for (int made = 1; made < OF_MAIL.attempts(); made++) {
            least = least.plus(OF_MAIL.waitAfter(made, 0).orElseThrow());
            most = most.plus(OF_MAIL.waitAfter(made, 1).orElseThrow());
        }
        assertThat(least).isGreaterThan(Duration.ofHours(20));
        assertThat(most).isBetween(Duration.ofHours(40), Duration.ofHours(56));
    }

    @Example
    void aPolicyThatWaitsForNothingIsRefused() {
        assertThatThrownBy(() -> new BackOff(Duration.ZERO, Duration.ofHours(1), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
