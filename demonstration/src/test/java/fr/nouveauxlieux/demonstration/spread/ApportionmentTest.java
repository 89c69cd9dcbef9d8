package fr.nouveauxlieux.demonstration.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Property
    void thePartsAddUpAndEachIsWithinOneOfItsExactShare(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 10_000) Integer> drawn,
            @ForAll @IntRange(max = 1_000_000) int total) {
        int[] weights = drawn.stream().mapToInt(Integer::intValue).toArray();
        long sum = IntStream.of(weights).asLongStream().sum();
        Assume.that(sum > 0);

        int[] parts = Apportionment.shareOut(weights, total);

        assertThat(IntStream.of(parts).sum()).isEqualTo(total);
        for (int i = 0; i < parts.length; i++) {
            assertThat(Math.abs((long) parts[i] * sum - (long) weights[i] * total))
                    .isLessThan(sum);
        }
    }

    @Test
    void theLargestRemaindersWinWhatIsLeft() {
        assertThat(Apportionment.shareOut(new int[] {47, 16, 158, 120, 59}, 10)).containsExactly(1, 0, 4, 3, 2);
    }

    @Test
    void ofEqualRemaindersTheFirstWins() {
        assertThat(Apportionment.shareOut(new int[] {1, 1, 1}, 2)).containsExactly(1, 1, 0);
    }

    @Test
    void weightsThatShareNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.shareOut(new int[] {0, 0}, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.shareOut(new int[] {-1, 2}, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.shareOut(new int[] {1}, -3));
    }
}
