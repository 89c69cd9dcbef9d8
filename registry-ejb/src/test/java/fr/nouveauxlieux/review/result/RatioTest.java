package fr.nouveauxlieux.review.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void itIsInLowestTermsWithAPositiveDenominator() {
        assertThat(Ratio.of(6, -4)).isEqualTo(Ratio.of(-3, 2)).hasToString("-3/2");
        assertThat(Ratio.of(8, 2)).hasToString("4");
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void halvesGoUpAwayFromZero() {
        assertThat(Ratio.of(2005, 1000).rounded(2)).isEqualTo(new BigDecimal("2.01"));
        assertThat(Ratio.of(-2005, 1000).rounded(2)).isEqualTo(new BigDecimal("-2.01"));
        assertThat(Ratio.of(2, 3).rounded(2)).isEqualTo(new BigDecimal("0.67"));
    }

    @Test
    void threeThirdsAreOneWhichNoFractionOfTwosSays() {
        Ratio third = Ratio.of(1, 3);
        assertThat(Ratio.meanOf(List.of(third, third, third))).isEqualTo(third);
        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.of(1));
    }

    @Test
    void theRootOfASquareIsExact() {
        assertThat(Ratio.of(9, 4).root()).isEqualByComparingTo("1.5");
        assertThat(Ratio.ZERO.root()).isEqualByComparingTo("0");
    }

    @Property
    void whatIsAddedAndTakenAwayAgainLeavesNothing(
            @ForAll @IntRange(min = -999, max = 999) int a,
            @ForAll @IntRange(min = 1, max = 99) int b,
            @ForAll @IntRange(min = -999, max = 999) int c,
            @ForAll @IntRange(min = 1, max = 99) int d) {
        Ratio one = Ratio.of(a, b);
        Ratio other = Ratio.of(c, d);
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Long.signum((long) a * d - (long) c * b));
        if (c != 0) {
            assertThat(one.times(other).dividedBy(other)).isEqualTo(one);
        }
    }
}
