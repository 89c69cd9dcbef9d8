package fr.nouveauxlieux.demonstration.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /** The values that other implementations of SplitMix64 give for this seed. */
    @Test
    void drawsTheNumbersOfThePublishedAlgorithm() {
        Chance chance = new Chance(1_234_567);

        assertThat(LongStream.generate(chance::nextLong).limit(3).mapToObj(Long::toUnsignedString))
                .containsExactly("6457827717110365317", "3203168211198807973", "9817491932198370423");
    }

    @Property
    void aDrawStaysBelowItsBound(@ForAll long seed, @ForAll @LongRange(min = 1) long bound) {
        assertThat(new Chance(seed).below(bound)).isBetween(0L, bound - 1);
    }

    @Property
    void aFractionIsAtLeastZeroAndBelowOne(@ForAll long seed) {
        assertThat(new Chance(seed).fraction()).isGreaterThanOrEqualTo(0).isLessThan(1);
    }

    @Property
    void theSameThingOfASeriesDrawsTheSame(@ForAll long seed, @ForAll String series, @ForAll int number) {
        assertThat(Chance.of(seed, series, number).nextLong())
                .isEqualTo(Chance.of(seed, series, number).nextLong());
    }

    @Test
    void twoThingsOfASeriesDrawDifferently() {
        assertThat(IntStream.range(0, 1_000)
                        .mapToLong(n -> Chance.of(1, "59350", n).nextLong())
                        .distinct())
                .hasSize(1_000);
        assertThat(Chance.of(1, "59350", 1).nextLong())
                .isNotEqualTo(Chance.of(2, "59350", 1).nextLong());
    }

    @Test
    void aWheelStopsAsOftenAsTheWeightsSay() {
        Wheel wheel = Wheel.of(List.of("70 often", "30 seldom", "0 never"));
        Chance chance = new Chance(7);

        Map<String, Long> counts = IntStream.range(0, 10_000)
                .mapToObj(i -> wheel.draw(chance))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(counts).containsOnlyKeys("often", "seldom");
        assertThat(counts.get("often")).isBetween(6_800L, 7_200L);
    }

    @Test
    void whatIsCertainIsAlwaysThereAndWhatIsImpossibleNever() {
        Likelihoods likelihoods = Likelihoods.of(List.of("100 acces-internet", "0 piscine"));

        assertThat(IntStream.range(0, 500).mapToObj(i -> likelihoods.draw(new Chance(i))))
                .containsOnly(List.of("acces-internet"));
    }

    @Property
    void aRangeDrawsWithinItsBounds(
            @ForAll long seed, @ForAll @IntRange(max = 500) int lowest, @ForAll @IntRange(max = 5_000) int width) {
        assertThat(new Range(lowest, lowest + width).draw(new Chance(seed))).isBetween(lowest, lowest + width);
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatWasExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wheel.of(List.of("la Grange")))
                .withMessageContaining("30 la Grange")
                .withMessageContaining("was la Grange");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Range.parse("beaucoup"))
                .withMessageContaining("8-20");
        assertThatIllegalArgumentException().isThrownBy(() -> Range.parse("20-8"));
        assertThatIllegalArgumentException().isThrownBy(() -> Wheel.of(List.of("0 rien")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chance(1).below(0));
    }
}
