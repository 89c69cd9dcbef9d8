package fr.nouveauxlieux.benchmarks.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RushTest {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private static long countWithin(long[] moments, Duration from, Duration until) {
        return Arrays.stream(moments)
                .filter(moment -> moment >= from.toNanos() && moment < until.toNanos())
                .count();
    }

    @Test
    void everMorePeopleComeTowardsTheEnd() {
        long[] moments = Rush.risingArrivals(10_000, TWO_MINUTES, new Random(3));

        assertThat(moments).hasSize(10_000).isSorted();
        assertThat(countWithin(moments, Duration.ZERO, TWO_MINUTES)).isEqualTo(10_000);
        assertThat(countWithin(moments, Duration.ofSeconds(110), TWO_MINUTES))
                .as("about 23 percent in the last twelfth")
                .isBetween(2_150L, 2_450L);
        assertThat(countWithin(moments, Duration.ZERO, Duration.ofSeconds(60)))
                .as("about an eighth in the first half")
                .isBetween(1_150L, 1_350L);
    }

    @Test
    void othersComeAtEqualDistances() {
        assertThat(Rush.evenArrivals(4, Duration.ofNanos(10), Duration.ofNanos(50)))
                .containsExactly(10, 20, 30, 40);
    }
}
