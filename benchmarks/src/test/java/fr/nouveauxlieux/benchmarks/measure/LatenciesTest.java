package fr.nouveauxlieux.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void aPercentileIsTheSmallestTimeThatEnoughTimesDoNotExceed() {
        Latencies hundred = new Latencies(
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * MILLISECOND).toArray());

        assertThat(hundred.median()).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(95.1)).isEqualTo(96);
        assertThat(hundred.percentile(100)).isEqualTo(100);
    }

    @Test
    void aSingleTimeIsEveryPercentile() {
        Latencies single = new Latencies(7 * MILLISECOND);

        assertThat(single.percentile(1)).isEqualTo(7);
        assertThat(single.median()).isEqualTo(7);
        assertThat(single.percentile(95)).isEqualTo(7);
    }

    @Test
    void thereIsNoPercentileOfNothing() {
        assertThatThrownBy(Latencies::new).hasMessageContaining("at least one");
    }

    @Test
    void aPercentageIsAboveZeroAndAtMostAHundred() {
        Latencies single = new Latencies(1);

        assertThatThrownBy(() -> single.percentile(0)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> single.percentile(100.5)).hasMessageContaining("was 100.5");
    }

    @Property
    void enoughTimesAreNoLongerThanThePercentileAndItIsOneOfThem(
            @ForAll @Size(min = 1, max = 50) long[] times, @ForAll @DoubleRange(min = 0.5, max = 100) double percent) {
        double percentile = new Latencies(times).percentile(percent);

        long noLonger = LongStream.of(times).filter(t -> t / 1e6 <= percentile).count();
        assertThat((double) noLonger).isGreaterThanOrEqualTo(Math.floor(percent / 100 * times.length));
        assertThat(LongStream.of(times).mapToDouble(t -> t / 1e6)).contains(percentile);
    }
}
