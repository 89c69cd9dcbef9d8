package fr.nouveauxlieux.committee.ranking;

import static fr.nouveauxlieux.committee.ranking.Samples.dossier;
import static fr.nouveauxlieux.committee.ranking.Samples.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    @Test
    void theOrderOfTheGradesHasNone() {
        assertThat(Departures.of(order("90", "80", "80", "70")).all()).isEmpty();
        assertThat(Departures.of(List.of()).all()).isEmpty();
    }

    @Test
    void oneDossierRaisedAboveManyIsTheOnlyOneToExplain() {
        assertThat(Departures.of(order("50", "90", "80", "70")).all()).containsExactly(new Departure(dossier(1), 3, 0));
    }

    @Test
    void oneDossierLoweredBelowManyIsTheOnlyOneToExplain() {
        Departures departures = Departures.of(order("80", "70", "60", "90"));
        assertThat(departures.all()).containsExactly(new Departure(dossier(4), 0, 3));
        assertThat(departures.all().get(0).isRaised()).isFalse();
    }

    @Test
    void ofTwoThatChangedPlacesTheLowerOneIsExplained() {
        assertThat(Departures.of(order("70", "80")).all()).containsExactly(new Departure(dossier(2), 0, 1));
    }

    @Test
    void gradesThatDifferInTheirDecimalsAloneAreEqual() {
        assertThat(Departures.of(order("80", "80.00", "80.0")).all()).isEmpty();
    }

    @Test
    void aDossierWithoutGradeStandsBelowThoseThatHaveOne() {
        assertThat(Departures.of(order("90", "", "")).all()).isEmpty();
        assertThat(Departures.of(order("", "90", "80")).all()).containsExactly(new Departure(dossier(1), 2, 0));
    }

    @Property(tries = 500)
    void withoutItsDeparturesTheOrderFollowsTheGrades(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 12) Integer> grades) {
        List<GradedDossier> order = gradedBy(grades);
        Departures departures = Departures.of(order);
        List<GradedDossier> kept = order.stream()
                .filter(one -> departures.find(one.dossier()).isEmpty())
                .toList();
        assertThat(followsGrades(kept)).isTrue();
    }

    @Property(tries = 300)
    void noFewerDossiersWouldDo(@ForAll @Size(max = 9) List<@IntRange(min = 0, max = 5) Integer> grades) {
        List<GradedDossier> order = gradedBy(grades);
        int fewest = order.size();
        for (int kept = 0; kept < 1 << order.size(); kept++) {
            List<GradedDossier> part = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                if ((kept >> i & 1) == 1) {
                    part.add(order.get(i));
                }
            }
            if (followsGrades(part)) {
                fewest = Math.min(fewest, order.size() - part.size());
            }
        }
        assertThat(Departures.of(order).all()).hasSize(fewest);
    }

    @Property(tries = 200)
    void oneMoveIsOneDepartureAtMost(
            @ForAll @IntRange(min = 2, max = 40) int size,
            @ForAll @IntRange(max = 39) int from,
            @ForAll Random random) {
        List<GradedDossier> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(Samples.graded(i + 1, String.valueOf(100 - i)));
        }
        GradedDossier moved = order.remove(from % size);
        order.add(random.nextInt(size), moved);
        assertThat(Departures.of(order).all()).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void equalGradesStandInAnyOrder(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll Random random) {
        List<GradedDossier> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(Samples.graded(i + 1, "75"));
        }
        Collections.shuffle(order, random);
        assertThat(Departures.of(order).all()).isEmpty();
    }

    private static List<GradedDossier> gradedBy(List<Integer> grades) {
        List<GradedDossier> order = new ArrayList<>();
        for (Integer grade : grades) {
            order.add(new GradedDossier(
                    dossier(order.size() + 1), grade == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(grade))));
        }
        return order;
    }

    private static boolean followsGrades(List<GradedDossier> order) {
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i).isBetterThan(order.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
