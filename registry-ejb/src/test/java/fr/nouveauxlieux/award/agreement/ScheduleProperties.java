package fr.nouveauxlieux.award.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ScheduleProperties {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 15);
    private static final Money FIFTY = Money.ofEuros(50_000);

    private static List<Money> amounts(Schedule schedule) {
        return schedule.instalments().stream().map(PlannedInstalment::amount).toList();
    }

    @Property
    void instalmentsTogetherAreExactlyWhatWasGrantedAndNoYearIsAboveItsBound(
            @ForAll @LongRange(min = 1, max = 25_000_000) long granted,
            @ForAll @Size(max = 5) List<@LongRange(min = 0, max = 9_000_000) Long> asked,
            @ForAll @LongRange(min = 2_000_000, max = 6_000_000) long most) {
        Schedule schedule = Schedule.byYears(
                new Money(granted), asked.stream().map(Money::new).toList(), new Money(most), FIRST);
        assertThat(schedule.total()).isEqualTo(new Money(granted));
        assertThat(amounts(schedule)).allSatisfy(amount -> {
            assertThat(amount.cents()).isPositive();
            assertThat(amount.cents()).isLessThanOrEqualTo(most);
        });
        assertThat(schedule.instalments())
                .extracting(PlannedInstalment::on)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(day -> day.getDayOfMonth() == 15 && day.getMonthValue() == 1);
    }

    @Property
    void whatWasGrantedAsAskedIsPaidAsAsked(
            @ForAll @Size(min = 1, max = 3) List<@LongRange(min = 1, max = 50_000) Long> euros) {
        List<Money> asked = euros.stream().map(Money::ofEuros).toList();
        Money all = asked.stream().reduce(Money.ZERO, Money::plus);
        assertThat(amounts(Schedule.byYears(all, asked, FIFTY, FIRST))).isEqualTo(asked);
    }

    @Example
    void whatABoundCutsOffGoesToTheFirstYearsWithRoom() {
        List<Money> asked = List.of(Money.ofEuros(80_000), Money.ofEuros(10_000), Money.ofEuros(10_000));
        assertThat(amounts(Schedule.byYears(Money.ofEuros(100_000), asked, FIFTY, FIRST)))
                .containsExactly(Money.ofEuros(50_000), Money.ofEuros(40_000), Money.ofEuros(10_000));
    }

    @Example
    void whereNothingIsKnownOfTheYearsThereAreThreeEqualOnes() {
        assertThat(amounts(Schedule.byYears(Money.ofEuros(100_000), List.of(), FIFTY, FIRST)))
                .containsExactly(new Money(3_333_400), Money.ofEuros(33_333), Money.ofEuros(33_333));
    }

    @Example
    void moreThanTheYearsCanHoldTakesFurtherYears() {
        assertThat(amounts(Schedule.byYears(Money.ofEuros(120_000), List.of(Money.ofEuros(120_000)), FIFTY, FIRST)))
                .containsExactly(Money.ofEuros(50_000), Money.ofEuros(50_000), Money.ofEuros(20_000));
    }

    @Example
    void aScheduleHasDaysThatFollowEachOther() {
        PlannedInstalment one = new PlannedInstalment(FIRST, Money.ofEuros(1));
        assertThatThrownBy(() -> new Schedule(List.of(one, one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlannedInstalment(FIRST, Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
