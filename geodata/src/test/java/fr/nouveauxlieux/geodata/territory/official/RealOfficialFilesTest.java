package fr.nouveauxlieux.geodata.territory.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhood;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods;
import fr.nouveauxlieux.geodata.territory.Territories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publishers' files as they are, where they are at hand. */
class RealOfficialFilesTest {

    @TempDir
    Path data;

    @Test
    void everyCentreOf2018FindsItsCommuneOfToday() throws Exception {
        ImportReport report = importReal(OfficialFile.COMMUNE_CENTRES, "communes-centroids-2018.csv");

        assertThat(report.read()).isEqualTo(35_357);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.formerCodes()).isBetween(400, 700);
        List<Commune> cities = Territories.load(data).gazetteer().listCommunes().stream()
                .filter(commune -> commune.parent().isEmpty())
                .toList();
        assertThat(cities).filteredOn(c -> c.centre().isPresent()).hasSizeGreaterThan(34_850);
    }

    @Test
    void theBuiltInOutlinesHoldNearlyEveryCentreInItsDepartement() throws Exception {
        importReal(OfficialFile.COMMUNE_CENTRES, "communes-centroids-2018.csv");
        Gazetteer gazetteer = Territories.load(data).gazetteer();
        List<Commune> placed = gazetteer.listCommunes().stream()
                .filter(c -> c.parent().isEmpty() && c.centre().isPresent())
                .toList();

        long right = placed.stream()
                .filter(c -> gazetteer
                        .findDepartementAt(c.centre().orElseThrow())
                        .filter(c.departement()::equals)
                        .isPresent())
                .count();
        assertThat(placed).as("no centre lies nowhere").allMatch(c -> gazetteer
                .findDepartementAt(c.centre().orElseThrow())
                .isPresent());
        assertThat((double) right / placed.size()).isGreaterThan(0.99);
    }

    @Test
    void onlyMonacoIsLeftOutOfThePostalCodes() throws Exception {
        ImportReport report = importReal(OfficialFile.POSTAL_CODES, "postal-codes-laposte-2020.csv");

        assertThat(report.read()).isEqualTo(39_192);
        assertThat(report.rejected()).extracting(RejectedRow::value).containsExactly("99138");
    }

    /** La Poste writes capitals without accents, hyphens nor apostrophes, and ST for SAINT; a few communes were renamed. */
    @Test
    void theNamesOfLaPosteFindTheirCommune() throws Exception {
        Gazetteer gazetteer = Fixtures.BUILT_IN.gazetteer();
        List<String[]> rows = Files.readAllLines(Fixtures.real("postal-codes-laposte-2020.csv")).stream()
                .skip(1)
                .map(line -> line.split(";"))
                .filter(cells -> CommuneCode.find(cells[0]).isPresent())
                .toList();

        long found = rows.stream()
                .filter(cells -> gazetteer
                        .findCommune(new CommuneCode(cells[0]))
                        .filter(gazetteer.listCommunesByName(cells[1])::contains)
                        .isPresent())
                .count();
        assertThat((double) found / rows.size()).isGreaterThan(0.995);
    }

    @Test
    void everyCommuneOfTheDensityGridIsKnown() throws Exception {
        ImportReport report = importReal(OfficialFile.DENSITY, "density-grid-7-levels.csv");

        assertThat(report.kept()).isEqualTo(34_875);
        assertThat(report.rejected()).isEmpty();
    }

    @Test
    void theNeighbourhoodsOfOccitanieAreFoundFromWithinAndFromNearby() throws Exception {
        ImportReport report = importReal(OfficialFile.PRIORITY_NEIGHBOURHOODS, "qpv-2015-occitanie.geojson");

        assertThat(report.kept()).isEqualTo(105);
        PriorityNeighbourhoods neighbourhoods = Territories.load(data).priorityNeighbourhoods();
        Coordinates mirail = Coordinates.of(43.5800, 1.4010);
        assertThat(neighbourhoods.listWithin(mirail, 1_000)).isNotEmpty().allSatisfy(near -> assertThat(
                        near.neighbourhood().communes())
                .extracting(code -> code.value())
                .containsExactly("31555"));
        assertThat(neighbourhoods.listAll())
                .extracting(PriorityNeighbourhood::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void theFinerDepartementsHoldEveryCentreOfTheirCommunes() throws Exception {
        importReal(OfficialFile.COMMUNE_CENTRES, "communes-centroids-2018.csv");
        ImportReport report = importReal(OfficialFile.DEPARTEMENT_BOUNDARIES, "departements-with-overseas.geojson");

        assertThat(report.kept()).isEqualTo(101);
        Gazetteer gazetteer = Territories.load(data).gazetteer();
        List<String> misplaced = gazetteer.listCommunes().stream()
                .filter(c -> c.parent().isEmpty() && c.centre().isPresent())
                .filter(c -> gazetteer
                        .findDepartementAt(c.centre().orElseThrow())
                        .filter(c.departement()::equals)
                        .isEmpty())
                .map(Commune::name)
                .collect(Collectors.toList());
        assertThat(misplaced).hasSizeLessThan(20);
    }

    @Test
    void theSimplifiedDepartementsOf2018AreReadToo() throws Exception {
        ImportReport report = importReal(OfficialFile.DEPARTEMENT_BOUNDARIES, "departements-simplified-2018.geojson");

        assertThat(report.kept()).isEqualTo(96);
        assertThat(Territories.load(data).outlines().listDepartements()).hasSizeGreaterThanOrEqualTo(101);
    }

    @Test
    void regionsAreNotTakenForDepartements() {
        Path regions = Fixtures.real("regions-simplified-2018.geojson");

        assertThatThrownBy(() -> new OfficialFolder(data, Fixtures.BUILT_IN)
                        .importFile(OfficialFile.DEPARTEMENT_BOUNDARIES, regions))
                .isInstanceOf(OfficialFileException.class);
    }

    private ImportReport importReal(OfficialFile kind, String name) throws Exception {
        return new OfficialFolder(data, Fixtures.BUILT_IN).importFile(kind, Fixtures.real(name));
    }
}
