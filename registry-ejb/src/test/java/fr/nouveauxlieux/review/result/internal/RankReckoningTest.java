package fr.nouveauxlieux.review.result.internal;

import static fr.nouveauxlieux.review.result.internal.Graded.dossierId;
import static fr.nouveauxlieux.review.result.internal.Graded.grading;
import static fr.nouveauxlieux.review.result.internal.Graded.grid;
import static fr.nouveauxlieux.review.result.internal.Graded.review;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.LinePosition;
import fr.nouveauxlieux.review.result.RankedDossier;
import fr.nouveauxlieux.review.result.RankingLine;
import fr.nouveauxlieux.review.result.RankingLine.Basis;
import fr.nouveauxlieux.review.result.WaveGrading.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankReckoningTest {

    private static final Grid GRID = grid(1);

    /** Numbered from 0, of these points of 4. */
    private static List<DossierGrading> gradings(Integer... points) {
        List<DossierGrading> all = new ArrayList<>();
        for (Integer one : points) {
            all.add(grading(GRID, all.size(), review(1, one)));
        }
        return all;
    }

    private static Optional<RankingLine> places(int places) {
        return Optional.of(new RankingLine(places, Basis.PLACES));
    }

    @Test
    void equalGradesHaveOneRankAndTheNextOnesAreCountedOn() {
        List<RankedDossier> ranked = RankReckoning.rank(gradings(2, 4, 3, 3, 1), Optional.empty());
        assertThat(ranked).extracting(one -> one.rank().orElseThrow()).containsExactly(1, 2, 2, 4, 5);
        assertThat(ranked)
                .extracting(one -> one.grading().dossier().id())
                .containsExactly(dossierId(1), dossierId(2), dossierId(3), dossierId(0), dossierId(4));
    }

    @Test
    void whoHasNoGradeStandsLastWithoutRank() {
        List<DossierGrading> all = new ArrayList<>(gradings(0));
        all.add(0, grading(GRID, 7));
        List<RankedDossier> ranked = RankReckoning.rank(all, places(1));
        assertThat(ranked.get(1).rank()).isEmpty();
        assertThat(ranked.get(1).position()).isEmpty();
        assertThat(ranked.get(0).position()).contains(LinePosition.ABOVE);
    }

    @Test
    void whoSharesAGradeAcrossTheLineStandsOnIt() {
        List<RankedDossier> ranked = RankReckoning.rank(gradings(4, 3, 3, 3, 1), places(2));
        assertThat(ranked)
                .extracting(one -> one.position().orElseThrow())
                .containsExactly(
                        LinePosition.ABOVE, LinePosition.ON, LinePosition.ON, LinePosition.ON, LinePosition.BELOW);
        assertThat(RankReckoning.ties(ranked))
                .containsExactly(new Tie(2, Set.of(dossierId(1), dossierId(2), dossierId(3)), true));
    }

    @Test
    void aTieOfWhichAllHaveAPlaceIsNotAtTheLine() {
        List<RankedDossier> ranked = RankReckoning.rank(gradings(4, 3, 3, 1), places(3));
        assertThat(RankReckoning.ties(ranked)).containsExactly(new Tie(2, Set.of(dossierId(1), dossierId(2)), false));
        assertThat(ranked.get(3).position()).contains(LinePosition.BELOW);
    }

    @Test
    void withoutPlacesTheAmountDrawsTheLineFromTheBestDown() {
        Envelope amount = new Envelope(
                Optional.empty(),
                Optional.of(Money.ofEuros(120_000)),
                OptionalInt.empty(),
                Optional.empty(),
                List.of());
        assertThat(RankReckoning.line(Optional.of(amount), gradings(1, 2, 3, 4)))
                .contains(new RankingLine(2, Basis.AMOUNT));
        assertThat(RankReckoning.line(Optional.empty(), gradings(1))).isEmpty();
    }

    @Property
    void theLineLeavesAsManyAboveAsThereArePlacesUnlessTheyAreTied(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 4) Integer> points,
            @ForAll @IntRange(min = 0, max = 32) int places) {
        List<RankedDossier> ranked = RankReckoning.rank(gradings(points.toArray(new Integer[0])), places(places));
        long above = count(ranked, LinePosition.ABOVE);
        long on = count(ranked, LinePosition.ON);
        int given = Math.min(places, points.size());
        assertThat(above).isLessThanOrEqualTo(given);
        assertThat(on == 0 ? above == given : above < given && above + on > given)
                .isTrue();
        for (int i = 1; i < ranked.size(); i++) {
            assertThat(ranked.get(i).position().orElseThrow())
                    .isGreaterThanOrEqualTo(ranked.get(i - 1).position().orElseThrow());
        }
    }

    private static long count(List<RankedDossier> ranked, LinePosition position) {
        return ranked.stream()
                .filter(one -> one.position().filter(position::equals).isPresent())
                .count();
    }

    @Property
    void theOrderInWhichDossiersComeChangesNothing(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 4) Integer> points, @ForAll long seed) {
        List<DossierGrading> all = gradings(points.toArray(new Integer[0]));
        List<DossierGrading> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(RankReckoning.rank(shuffled, places(5))).isEqualTo(RankReckoning.rank(all, places(5)));
    }

    @Test
    void gradesToldAlikeStandAlike() {
        // 100 × 1/300 and 100 × 1/299 differ, and are told as 0.33 both.
        Grid grid = grid(1, 74);
        DossierGrading one = grading(grid, 1, review(1, 1, 0));
        DossierGrading other = grading(grid(1, 75), 2, review(1, 1, 0));
        assertThat(one.spread()).isNotEqualTo(other.spread());
        assertThat(one.grade()).isEqualTo(other.grade()).contains(new BigDecimal("0.33"));
        assertThat(RankReckoning.rank(List.of(one, other), Optional.empty()))
                .extracting(ranked -> ranked.rank().orElseThrow())
                .containsExactly(1, 1);
    }
}
