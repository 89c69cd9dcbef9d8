package fr.nouveauxlieux.call.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.official.OfficialFile;
import fr.nouveauxlieux.geodata.territory.official.OfficialFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real outlines of Occitanie, where they are at hand. */
class RealNeighbourhoodsTest {

    @TempDir
    Path folder;

    @Test
    void overToulouseAPointHoldsExactlyWhereAnOutlineHoldsIt() throws Exception {
        String root = System.getenv("NL_REAL_DATA");
        assumeTrue(root != null, "NL_REAL_DATA does not say where the public datasets are");
        Path file = Path.of(root, "territories", "qpv-2015-occitanie.geojson");
        assumeTrue(Files.exists(file), file + " is absent: this test on real data is skipped");
        OfficialFolder official = new OfficialFolder(folder.resolve("official"), Territories.builtIn());
        official.importFile(OfficialFile.PRIORITY_NEIGHBOURHOODS, file);
        Territories territories = Territories.load(official.path());
        NearnessJudge judge = new NearnessJudge(new RuleFacts(territories, new LabelledPlaces(List.of())));

        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (double latitude = 43.54; latitude < 43.66; latitude += 0.004) {
            for (double longitude = 1.36; longitude < 1.50; longitude += 0.004) {
                Coordinates point = Coordinates.of(latitude, longitude);
                Verdict verdict = judge.judge(
                                Situation.of(Optional.empty(), Optional.of(point), Optional.of(PointPrecision.HOUSE)),
                                0)
                        .verdict();
                boolean inside =
                        territories.priorityNeighbourhoods().findAt(point).isPresent();
                assertThat(verdict).as(point.toText()).isEqualTo(inside ? Verdict.HOLDS : Verdict.FAILS);
                verdicts.merge(verdict, 1, Integer::sum);
            }
        }
        assertThat(verdicts.get(Verdict.HOLDS)).isGreaterThan(20);
        assertThat(verdicts.get(Verdict.FAILS)).isGreaterThan(500);
    }
}
