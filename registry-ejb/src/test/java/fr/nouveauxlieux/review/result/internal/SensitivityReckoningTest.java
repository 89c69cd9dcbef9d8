package fr.nouveauxlieux.review.result.internal;

import static fr.nouveauxlieux.review.result.internal.Graded.dossierId;
import static fr.nouveauxlieux.review.result.internal.Graded.grading;
import static fr.nouveauxlieux.review.result.internal.Graded.grid;
import static fr.nouveauxlieux.review.result.internal.Graded.reader;
import static fr.nouveauxlieux.review.result.internal.Graded.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.review.result.Crossing;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.LinePosition;
import fr.nouveauxlieux.review.result.RankingLine;
import fr.nouveauxlieux.review.result.RankingLine.Basis;
import fr.nouveauxlieux.review.result.Scenario.ReaderLeftOut;
import fr.nouveauxlieux.review.result.Scenario.WeightMoved;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityReckoningTest {

    private static final RankingLine ONE_PLACE = new RankingLine(1, Basis.PLACES);

    private static List<Crossing> crossings(RankingLine line, DossierGrading... gradings) {
        return SensitivityReckoning.reckon(List.of(gradings), line);
    }

    @Test
    void aTenthOfAWeightDecidesBetweenNeighbours() {
        // 51 against 49: 51.00 and 49.00. With the second weight a tenth more, 51/104.9 and 53.9/104.9.
        Grid grid = grid(51, 49);
        List<Crossing> found =
                crossings(ONE_PLACE, grading(grid, 1, review(1, 4, 0)), grading(grid, 2, review(1, 0, 4)));
        assertThat(found)
                .filteredOn(crossing -> crossing.scenario()
                        .equals(new WeightMoved("c1", grid.criteria().get(1).label(), true)))
                .containsExactly(
                        new Crossing(
                                new WeightMoved("c1", grid.criteria().get(1).label(), true),
                                dossierId(1),
                                new BigDecimal("51.00"),
                                new BigDecimal("48.62"),
                                LinePosition.ABOVE,
                                LinePosition.BELOW),
                        new Crossing(
                                new WeightMoved("c1", grid.criteria().get(1).label(), true),
                                dossierId(2),
                                new BigDecimal("49.00"),
                                new BigDecimal("51.38"),
                                LinePosition.BELOW,
                                LinePosition.ABOVE));
        assertThat(found)
                .as("a tenth more of the first weight takes nothing from the first")
                .noneMatch(crossing -> crossing.scenario()
                        .equals(new WeightMoved("c0", grid.criteria().get(0).label(), true)));
    }

    @Test
    void aLeadThatNoTenthTakesAwayIsNotListed() {
        Grid grid = grid(50, 50);
        assertThat(crossings(ONE_PLACE, grading(grid, 1, review(1, 4, 4)), grading(grid, 2, review(1, 0, 1))))
                .isEmpty();
    }

    @Test
    void aReaderLeftOutChangesTheDossiersThatOthersReadToo() {
        Grid grid = grid(1);
        List<Crossing> found = crossings(
                ONE_PLACE,
                grading(grid, 1, review(1, 4), review(2, 2)),
                grading(grid, 2, review(2, 3), review(3, 2)),
                grading(grid, 3, review(1, 1)));
        assertThat(found)
                .filteredOn(crossing -> crossing.scenario().equals(new ReaderLeftOut(reader(1))))
                .extracting(Crossing::dossier, Crossing::gradeThen, Crossing::positionThen)
                .containsExactly(
                        tuple(dossierId(1), new BigDecimal("50.00"), LinePosition.BELOW),
                        tuple(dossierId(2), new BigDecimal("62.50"), LinePosition.ABOVE));
        assertThat(found).noneMatch(crossing -> crossing.dossier().equals(dossierId(3)));
    }

    @Test
    void comingOntoTheLineIsACrossingToo() {
        Grid grid = grid(1);
        assertThat(
                        crossings(
                                        ONE_PLACE,
                                        grading(grid, 1, review(1, 4), review(2, 2)),
                                        grading(grid, 2, review(2, 2)))
                                .stream()
                                .filter(crossing -> crossing.scenario().equals(new ReaderLeftOut(reader(1)))))
                .extracting(Crossing::positionThen)
                .containsExactly(LinePosition.ON, LinePosition.ON);
    }

    @Test
    void withRoomForAllNothingCrosses() {
        Grid grid = grid(51, 49);
        assertThat(crossings(
                        new RankingLine(2, Basis.PLACES),
                        grading(grid, 1, review(1, 4, 0)),
                        grading(grid, 2, review(1, 0, 4))))
                .isEmpty();
    }
}
