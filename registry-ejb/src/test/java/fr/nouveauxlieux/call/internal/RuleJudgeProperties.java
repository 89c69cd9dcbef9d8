package fr.nouveauxlieux.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Territories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Points anywhere around a neighbourhood, of any precision. */
class RuleJudgeProperties {

    private static final RuleFacts FACTS = facts();

    private final NearnessJudge judge = new NearnessJudge(FACTS);

    private static RuleFacts facts() {
        try {
            Path folder = Files.createTempDirectory("territories");
            Territories territories = SampleTerritory.load(folder);
            territories.priorityNeighbourhoods().listAll();
            return new RuleFacts(territories, new LabelledPlaces(List.of()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verdict judge(Coordinates point, PointPrecision precision, int metres) {
        return judge.judge(Situation.of(Optional.empty(), Optional.of(point), Optional.of(precision)), metres)
                .verdict();
    }

    /** Whatever a coarser point says surely, the exact one says too. */
    @Property(tries = 300)
    void aCoarserPointSaysTheSameOrNothing(
            @ForAll @DoubleRange(min = 50.5, max = 50.75) double latitude,
            @ForAll @DoubleRange(min = 2.9, max = 3.2) double longitude,
            @ForAll @IntRange(max = 20_000) int metres) {
        Coordinates point = Coordinates.of(latitude, longitude);
        Verdict exact = judge(point, PointPrecision.HOUSE, metres);

        assertThat(exact).isNotEqualTo(Verdict.UNKNOWN);
        assertThat(judge(point, PointPrecision.PLACED_BY_HAND, metres)).isEqualTo(exact);
        assertThat(judge(point, PointPrecision.STREET, metres)).isIn(exact, Verdict.UNKNOWN);
        assertThat(judge(point, PointPrecision.COMMUNE, metres)).isEqualTo(Verdict.UNKNOWN);
    }

    @Property(tries = 300)
    void whatHoldsAtADistanceHoldsAtALongerOne(
            @ForAll @DoubleRange(min = 50.5, max = 50.75) double latitude,
            @ForAll @DoubleRange(min = 2.9, max = 3.2) double longitude,
            @ForAll PointPrecision precision,
            @ForAll @IntRange(max = 10_000) int metres,
            @ForAll @IntRange(max = 10_000) int more) {
        Coordinates point = Coordinates.of(latitude, longitude);

        if (judge(point, precision, metres) == Verdict.HOLDS) {
            assertThat(judge(point, precision, metres + more)).isEqualTo(Verdict.HOLDS);
        }
    }
}
