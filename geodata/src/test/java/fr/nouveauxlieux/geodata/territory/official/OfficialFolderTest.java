package fr.nouveauxlieux.geodata.territory.official;

import static fr.nouveauxlieux.geodata.territory.official.RejectionReason.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhood;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods;
import fr.nouveauxlieux.geodata.territory.Territories;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficialFolderTest {

    @TempDir
    Path work;

    private Path data;
    private OfficialFolder folder;

    @BeforeEach
    void newFolder() {
        data = work.resolve("official");
        folder = new OfficialFolder(data, Fixtures.BUILT_IN);
    }

    @Test
    void centresAreCheckedRowByRow() throws Exception {
        ImportReport report = folder.importFile(OfficialFile.COMMUNE_CENTRES, Fixtures.own("centres.csv"));

        assertThat(report.read()).isEqualTo(14);
        assertThat(report.kept()).isEqualTo(8);
        assertThat(report.formerCodes()).isEqualTo(4);
        assertThat(report.territories()).isEqualTo(5);
        assertThat(report.rejected())
                .extracting(RejectedRow::line, RejectedRow::column, RejectedRow::value, RejectedRow::reason)
                .containsExactly(
                        tuple(9, "code_insee", "59350", DUPLICATE),
                        tuple(10, "latitude", "3.1300", FAR_FROM_DEPARTEMENT),
                        tuple(11, "latitude", "nord", NOT_DEGREES),
                        tuple(12, "code_insee", "99138", NOT_A_COMMUNE_CODE),
                        tuple(13, "code_insee", "59999", UNKNOWN_COMMUNE),
                        tuple(14, "code_insee", "59599", TRUNCATED_ROW));
    }

    @Test
    void theCentreOfAMergedCommuneIsThatOfItsChefLieu() throws Exception {
        folder.importFile(OfficialFile.COMMUNE_CENTRES, Fixtures.own("centres.csv"));

        assertThat(centre("59350")).isEqualTo("50.632000,3.047500");
        assertThat(centre("12218")).as("Conques in Conques-en-Rouergue").isEqualTo("44.599000,2.396000");
        assertThat(centre("01004")).as("leading zero given back").isEqualTo("45.961000,5.372000");
    }

    @Test
    void aNameThatACommuneNoLongerBearsStillFindsIt() throws Exception {
        Path file = Fixtures.write(
                work,
                "names.csv",
                "code_insee,nom,latitude,longitude\n91228,Évry,48.6238,2.4296\n59350,Lille,50.6,3.0\n");
        assertThat(Fixtures.BUILT_IN.gazetteer().listCommunesByName("evry"))
                .extracting(Commune::name)
                .doesNotContain("Évry-Courcouronnes");

        folder.importFile(OfficialFile.COMMUNE_CENTRES, file);

        assertThat(Territories.load(data).gazetteer().listCommunesByName("evry"))
                .extracting(Commune::name)
                .contains("Évry-Courcouronnes");
        assertThat(Files.readString(data.resolve(OfficialFile.COMMUNE_CENTRES.fileName())))
                .as("only names that are not known are kept")
                .contains("59350\t50.6\t3.0\t\n");
    }

    @Test
    void postalCodesAreAddedToTheKnownOnes() throws Exception {
        ImportReport report = folder.importFile(OfficialFile.POSTAL_CODES, Fixtures.own("postal-codes.csv"));

        assertThat(report.kept()).isEqualTo(6);
        assertThat(report.rejected())
                .extracting(RejectedRow::line, RejectedRow::reason)
                .containsExactly(tuple(7, NOT_A_COMMUNE_CODE), tuple(9, NOT_A_POSTAL_CODE));
        assertThat(commune("59350").postalCodes())
                .extracting(PostalCode::value)
                .contains("59000", "59160", "59777")
                .isSorted();
        assertThat(Territories.load(data).gazetteer().listCommunesByPostalCode(new PostalCode("59777")))
                .extracting(Commune::name)
                .containsExactly("Lille");
    }

    @Test
    void densityIsReadByItsWordsOrItsNumber() throws Exception {
        ImportReport report = folder.importFile(OfficialFile.DENSITY, Fixtures.own("density.csv"));

        assertThat(report.rejected()).extracting(RejectedRow::reason).containsExactly(UNKNOWN_DENSITY);
        assertThat(commune("59350").density()).contains(DensityClass.LARGE_CENTRE);
        assertThat(commune("97411").density()).contains(DensityClass.LARGE_CENTRE);
        assertThat(commune("75111").density()).as("as its city").contains(DensityClass.LARGE_CENTRE);
        assertThat(commune("12218").density())
                .as("densest of those that merged")
                .contains(DensityClass.RURAL_DISPERSED);
        assertThat(commune("2A004").density()).isEmpty();
        assertThat(Territories.load(data).findDensityAt(Coordinates.of(50.6365, 3.0635)))
                .contains(DensityClass.LARGE_CENTRE);
    }

    @Test
    void neighbourhoodsAreCheckedFeatureByFeature() throws Exception {
        ImportReport report =
                folder.importFile(OfficialFile.PRIORITY_NEIGHBOURHOODS, Fixtures.own("neighbourhoods.geojson"));

        assertThat(report.kept()).isEqualTo(2);
        assertThat(report.rejected())
                .extracting(RejectedRow::line, RejectedRow::reason)
                .containsExactly(
                        tuple(8, DUPLICATE),
                        tuple(9, NO_NEIGHBOURHOOD_CODE),
                        tuple(10, NO_POLYGON),
                        tuple(11, NO_POLYGON),
                        tuple(12, FAR_FROM_DEPARTEMENT),
                        tuple(13, NO_POLYGON));
        assertThat(report.rejected().get(3).value()).contains("expected degrees, longitude first");
    }

    @Test
    void aPointIsInsideANeighbourhoodOrSoManyMetresFromIt() throws Exception {
        folder.importFile(OfficialFile.PRIORITY_NEIGHBOURHOODS, Fixtures.own("neighbourhoods.geojson"));
        PriorityNeighbourhoods neighbourhoods = Territories.load(data).priorityNeighbourhoods();

        assertThat(neighbourhoods.listAll())
                .extracting(PriorityNeighbourhood::code)
                .containsExactly("QP059001", "QP974001");
        assertThat(neighbourhoods.findAt(Coordinates.of(50.615, 3.055)))
                .map(PriorityNeighbourhood::name)
                .contains("Carré du Sud");
        Coordinates east = Coordinates.of(50.615, 3.0642);
        assertThat(neighbourhoods.findAt(east)).isEmpty();
        double expected = east.distanceTo(Coordinates.of(50.615, 3.06));
        assertThat(neighbourhoods.listWithin(east, 400)).singleElement().satisfies(near -> assertThat(near.metres())
                .isCloseTo(expected, within(2.0)));
        assertThat(neighbourhoods.listWithin(east, 200)).isEmpty();
    }

    @Test
    void distancesAreTrueMetresOverseasToo() throws Exception {
        folder.importFile(OfficialFile.PRIORITY_NEIGHBOURHOODS, Fixtures.own("neighbourhoods.geojson"));
        PriorityNeighbourhoods neighbourhoods = Territories.load(data).priorityNeighbourhoods();

        assertThat(neighbourhoods.findByCode("QP974001").orElseThrow().communes())
                .containsExactly(new CommuneCode("97411"), new CommuneCode("97418"));
        Coordinates north = Coordinates.of(-20.895, 55.495);
        assertThat(neighbourhoods.listWithin(north, 600)).singleElement().satisfies(near -> assertThat(near.metres())
                .isCloseTo(553.6, within(1.0)));
    }

    @Test
    void withBoundariesOfCommunesAPointIsExactlyLocated() throws Exception {
        ImportReport report = folder.importFile(OfficialFile.COMMUNE_BOUNDARIES, Fixtures.own("communes.geojson"));

        assertThat(report.kept()).isEqualTo(3);
        assertThat(report.formerCodes()).isEqualTo(1);
        Territories territories = Territories.load(data);
        assertThat(territories.gazetteer().findCommuneAt(Coordinates.of(50.60, 3.11)))
                .map(Commune::name)
                .contains("Villeneuve-d'Ascq");
        assertThat(territories.gazetteer().findCommuneAt(Coordinates.of(50.64, 2.97)))
                .as("Lomme is part of Lille")
                .map(Commune::name)
                .contains("Lille");
        assertThat(territories.gazetteer().findCommuneAt(Coordinates.of(48.86, 2.38)))
                .as("an arrondissement is part of its city")
                .map(Commune::name)
                .contains("Paris");
    }

    @Test
    void anOutlineDrawnElsewhereThanItsDepartementIsRejected() throws Exception {
        ImportReport report =
                folder.importFile(OfficialFile.DEPARTEMENT_BOUNDARIES, Fixtures.own("departements.geojson"));

        assertThat(report.rejected())
                .extracting(RejectedRow::value, RejectedRow::reason)
                .containsExactly(tuple("971", FAR_FROM_DEPARTEMENT), tuple("20", UNKNOWN_DEPARTEMENT));
        Territories territories = Territories.load(data);
        assertThat(territories
                        .outlines()
                        .findDepartement("974")
                        .orElseThrow()
                        .geometry()
                        .getNumPoints())
                .isEqualTo(5);
        assertThat(territories.outlines().findDepartement("59")).as("built in").isPresent();
    }

    @Test
    void aMissingColumnIsNamedWithThoseExpectedAndFound() throws Exception {
        Path file = Fixtures.write(work, "codes.csv", "ville;cp\nLille;59000\n");

        assertThatThrownBy(() -> folder.importFile(OfficialFile.POSTAL_CODES, file))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContainingAll("codes.csv", "code INSEE de la commune", "code_commune_insee", "ville, cp");
    }

    @Test
    void aFileOfOutlinesWithoutCodesIsRefused() throws Exception {
        Path file = Fixtures.write(
                work,
                "zones.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"zone\":\"A\"},"
                        + "\"geometry\":null}]}");

        assertThatThrownBy(() -> folder.importFile(OfficialFile.PRIORITY_NEIGHBOURHOODS, file))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContainingAll("code_qp", "Colonnes trouvées : zone");
    }

    @Test
    void anotherReferenceSystemIsRefused() throws Exception {
        Path file = Fixtures.write(
                work,
                "lambert.geojson",
                "{\"type\":\"FeatureCollection\",\n\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                        + "\"urn:ogc:def:crs:EPSG::2154\"}},\"features\":[]}");

        assertThatThrownBy(() -> folder.importFile(OfficialFile.PRIORITY_NEIGHBOURHOODS, file))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContainingAll("line 2", "EPSG::2154");
    }

    @Test
    void aFileOfAnotherEncodingIsRefused() throws Exception {
        Path file = Files.write(
                work.resolve("latin.csv"),
                "code_insee;nom;latitude;longitude\n01004;Ambérieu;45.9;5.3\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> folder.importFile(OfficialFile.COMMUNE_CENTRES, file))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        Path file = Fixtures.write(work, "empty.csv", "");

        assertThatThrownBy(() -> folder.importFile(OfficialFile.DENSITY, file))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining("empty.csv");
    }

    @Test
    void anAbsentFileIsRefused() {
        assertThatThrownBy(() -> folder.importFile(OfficialFile.DENSITY, work.resolve("absent.csv")))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining("absent.csv");
    }

    @Test
    void aFileWithoutAUsableRowLeavesTheFormerOneInPlace() throws Exception {
        folder.importFile(OfficialFile.DENSITY, Fixtures.own("density.csv"));
        byte[] before = Files.readAllBytes(data.resolve(OfficialFile.DENSITY.fileName()));
        Path useless = Fixtures.write(work, "useless.csv", "code_insee,dens\n99138,1\n");

        assertThatThrownBy(() -> folder.importFile(OfficialFile.DENSITY, useless))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining("ligne 2, colonne « code_insee », valeur « 99138 »");
        assertThat(Files.readAllBytes(data.resolve(OfficialFile.DENSITY.fileName())))
                .isEqualTo(before);
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).as("no draft is left behind").hasSize(1);
        }
        assertThat(folder.listImported()).containsExactly(OfficialFile.DENSITY);
    }

    @Test
    void theSameFileGivesTheSameBytes() throws Exception {
        folder.importFile(OfficialFile.PRIORITY_NEIGHBOURHOODS, Fixtures.own("neighbourhoods.geojson"));
        byte[] first = Files.readAllBytes(data.resolve(OfficialFile.PRIORITY_NEIGHBOURHOODS.fileName()));
        folder.importFile(OfficialFile.PRIORITY_NEIGHBOURHOODS, Fixtures.own("neighbourhoods.geojson"));

        assertThat(Files.readAllBytes(data.resolve(OfficialFile.PRIORITY_NEIGHBOURHOODS.fileName())))
                .isEqualTo(first);
    }

    @Test
    void withoutOfficialFilesTheBuiltInTerritoriesStand() {
        Territories territories = Territories.load(work.resolve("nothing"));

        assertThat(territories.gazetteer().findCommune(new CommuneCode("59350")))
                .isPresent();
        assertThat(territories.priorityNeighbourhoods().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DENSITY | not a table",
                "DENSITY | commune\tdensity\\n59350\tVERY_DENSE\\n",
                "POSTAL_CODES | commune\tpostal code\\n59350\t590\\n",
                "COMMUNE_CENTRES | commune\tlatitude\tlongitude\\n59350\t50.6\\n"
            })
    void aFileSpoiltInTheFolderIsNamedOnLoading(OfficialFile kind, String text) throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve(kind.fileName()), text.replace("\\n", "\n"));

        assertThatThrownBy(() -> Territories.load(data))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContainingAll(kind.fileName(), "import it again");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundByItsKeyword(OfficialFile kind) {
        assertThat(OfficialFile.findByKeyword(kind.keyword())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsToldInFrench(RejectionReason reason) {
        String text = new RejectedRow(12, "code", "x", reason).toText();
        assertThat(text)
                .startsWith("ligne 12, colonne « code », valeur « x » : ")
                .doesNotContain("{", "''");
    }

    @Test
    void aReportIsToldInFrench() {
        ImportReport report = new ImportReport(OfficialFile.DENSITY, 3, 2, 1, 2, List.of());
        assertThat(report.toText()).startsWith("density : 3 lignes lues, 2 gardées, 0 écartées");
    }

    private Commune commune(String code) {
        return Territories.load(data)
                .gazetteer()
                .findCommune(new CommuneCode(code))
                .orElseThrow();
    }

    private String centre(String code) {
        return commune(code).centre().orElseThrow().toText();
    }
}
