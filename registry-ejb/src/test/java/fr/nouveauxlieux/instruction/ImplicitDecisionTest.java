package fr.nouveauxlieux.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.instruction.ImplicitDecision.Stop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplicitDecisionTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    private static Stop stop(LocalDate from, int due, int ended) {
        return new Stop(from, from.plusDays(due), Optional.of(from.plusDays(ended)));
    }

    @Test
    void silenceOfTwoMonthsIsARefusal() {
        assertThat(ImplicitDecision.of(MARCH).date()).isEqualTo("2026-05-10");
        assertThat(ImplicitDecision.of(LocalDate.of(2026, 12, 31)).date()).isEqualTo("2027-02-28");
    }

    @Test
    void anAnswerBeforeTheDayDueEndsTheStop() {
        ImplicitDecision decision = new ImplicitDecision(MARCH, List.of(stop(MARCH.plusDays(10), 30, 12)));
        assertThat(decision.date()).isEqualTo(LocalDate.of(2026, 5, 22));
    }

    @Test
    void anAnswerAfterTheDayDueAddsNoMoreThanTheTimeGiven() {
        ImplicitDecision decision = new ImplicitDecision(MARCH, List.of(stop(MARCH.plusDays(10), 15, 40)));
        assertThat(decision.date()).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @Test
    void whileAPieceIsAwaitedTheDateIsTheLatestPossible() {
        Stop awaited = new Stop(MARCH.plusDays(3), MARCH.plusDays(23), Optional.empty());
        assertThat(new ImplicitDecision(MARCH, List.of(awaited)).date()).isEqualTo(LocalDate.of(2026, 5, 30));
    }

    @Test
    void aStopOnceSilenceHasBecomeARefusalChangesNothing() {
        ImplicitDecision decision = new ImplicitDecision(MARCH, List.of(stop(LocalDate.of(2026, 5, 10), 15, 10)));
        assertThat(decision.date()).isEqualTo("2026-05-10");
        assertThat(decision.isRunningOn(LocalDate.of(2026, 5, 9))).isTrue();
        assertThat(decision.isRunningOn(LocalDate.of(2026, 5, 10))).isFalse();
    }

    @Test
    void stopsDoNotOverlapNorBeginBeforeTheRequest() {
        List<Stop> overlapping = List.of(stop(MARCH.plusDays(1), 20, 15), stop(MARCH.plusDays(10), 20, 5));
        assertThatThrownBy(() -> new ImplicitDecision(MARCH, overlapping)).isInstanceOf(IllegalArgumentException.class);
        List<Stop> early = List.of(stop(MARCH.minusDays(1), 20, 15));
        assertThatThrownBy(() -> new ImplicitDecision(MARCH, early)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stop(MARCH, MARCH, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after");
    }

    @ParameterizedTest
    @CsvSource({"16, NONE", "15, NEAR", "6, NEAR", "5, PRESSING", "1, PRESSING", "0, PASSED", "-3, PASSED"})
    void alertsComeFifteenAndFiveDaysBefore(int daysLeft, ImplicitAlert expected) {
        LocalDate date = ImplicitDecision.of(MARCH).date();
        assertThat(ImplicitDecision.of(MARCH).alertOn(date.minusDays(daysLeft))).isEqualTo(expected);
    }

    @Property
    void theDateIsNeverEarlierThanTwoMonthsAfterTheRequest(@ForAll("decisions") ImplicitDecision decision) {
        assertThat(decision.date()).isAfterOrEqualTo(decision.receivedOn().plusMonths(2));
    }

    /** Counted day by day: a day on which the clock stands still is a day more. */
    @Property
    void stopsAddExactlyTheDaysForWhichTheClockStoodStill(@ForAll("decisions") ImplicitDecision decision) {
        long left = ChronoUnit.DAYS.between(
                decision.receivedOn(), decision.receivedOn().plusMonths(2));
        LocalDate day = decision.receivedOn();
        while (left > 0) {
            LocalDate counted = day;
            boolean still = decision.stops().stream()
                    .anyMatch(stop -> !counted.isBefore(stop.from()) && counted.isBefore(stop.until()));
            left -= still ? 0 : 1;
            day = day.plusDays(1);
        }
        assertThat(decision.date()).isEqualTo(day);
    }

    @Property
    void anEarlierAnswerNeverPutsTheDateOff(@ForAll("decisions") ImplicitDecision decision) {
        List<Stop> answeredAtOnce = decision.stops().stream()
                .map(stop -> new Stop(stop.from(), stop.due(), Optional.of(stop.from())))
                .toList();
        assertThat(new ImplicitDecision(decision.receivedOn(), answeredAtOnce).date())
                .isBeforeOrEqualTo(decision.date())
                .isEqualTo(decision.receivedOn().plusMonths(2));
    }

    @Provide
    Arbitrary<ImplicitDecision> decisions() {
        Arbitrary<LocalDate> received = Arbitraries.integers().between(0, 3000).map(LocalDate.of(2024, 1, 1)::plusDays);
        Arbitrary<List<int[]>> pauses = Arbitraries.integers()
                .between(0, 40)
                .array(int[].class)
                .ofSize(3)
                .list()
                .ofMaxSize(5);
        return Combinators.combine(received, pauses).as(ImplicitDecisionTest::decision);
    }

    /** @param pauses of each: days before it, days given more than one, days until the answer */
    private static ImplicitDecision decision(LocalDate received, List<int[]> pauses) {
        List<Stop> stops = new ArrayList<>();
        LocalDate from = received;
        for (int[] pause : pauses) {
            from = from.plusDays(pause[0]);
            stops.add(stop(from, pause[1] + 1, pause[2]));
            from = stops.get(stops.size() - 1).until();
        }
        return new ImplicitDecision(received, stops);
    }
}
