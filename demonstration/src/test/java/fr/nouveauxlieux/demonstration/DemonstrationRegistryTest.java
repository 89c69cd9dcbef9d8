package fr.nouveauxlieux.demonstration;

import static fr.nouveauxlieux.demonstration.Rows.knows;
import static fr.nouveauxlieux.demonstration.Rows.listValues;
import static fr.nouveauxlieux.demonstration.Rows.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.poole.openinghoursparser.OpeningHoursParser;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.nouveauxlieux.demonstration.sheet.Column;
import fr.nouveauxlieux.demonstration.sheet.Vocabulary;
import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territories;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationRegistryTest {

    /** The census of 2018, scaled to 5,000 by the largest remainder, worked out apart. */
    private static final Map<String, Integer> EXPECTED_BY_REGION = Map.ofEntries(
            Map.entry("32", 256),
            Map.entry("28", 96),
            Map.entry("53", 294),
            Map.entry("11", 1080),
            Map.entry("52", 212),
            Map.entry("44", 229),
            Map.entry("24", 127),
            Map.entry("75", 759),
            Map.entry("76", 557),
            Map.entry("27", 229),
            Map.entry("94", 24),
            Map.entry("84", 684),
            Map.entry("93", 434),
            Map.entry("01", 3),
            Map.entry("02", 3),
            Map.entry("03", 3),
            Map.entry("04", 10));

    /** Metropolitan France with Corsica, Guadeloupe, Martinique, Guyane, La Réunion. */
    private static final List<BoundingBox> FRANCE = List.of(
            new BoundingBox(-5.3, 41.2, 9.7, 51.2),
            new BoundingBox(-61.9, 15.8, -61.0, 16.6),
            new BoundingBox(-61.3, 14.3, -60.8, 15.0),
            new BoundingBox(-54.7, 2.1, -51.6, 5.8),
            new BoundingBox(55.2, -21.4, 55.9, -20.8));

    /** Farther than any place is set from the centre of its commune, in metres. */
    private static final double FAR = 2_600;

    private static Gazetteer gazetteer;
    private static List<NamedCsvRecord> rows;

    @BeforeAll
    static void writeTheDemonstration(@TempDir Path folder) {
        gazetteer = Territories.builtIn().gazetteer();
        rows = Rows.read(DemonstrationRegistry.writeCsv(folder));
    }

    @Test
    void everyRegionHasExactlyItsPartOfTheFiveThousandPlaces() {
        Map<String, Integer> byRegion =
                rows.stream().collect(Collectors.toMap(r -> communeOf(r).region(), r -> 1, Integer::sum));

        assertThat(rows).hasSize(5_000);
        assertThat(byRegion).containsExactlyInAnyOrderEntriesOf(EXPECTED_BY_REGION);
    }

    @Test
    void theColumnsAreThoseOfTheModel() {
        assertThat(rows.get(0).getHeader())
                .containsExactlyElementsOf(
                        Arrays.stream(Column.values()).map(Column::title).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "types",
                "status",
                "families",
                "services",
                "audiences",
                "itinerance",
                "appointment",
                "legal_form",
                "sector"
            })
    void everyCodeOfTheListIsFoundAndNoOther(String list) {
        Column column = Column.valueOf(list.toUpperCase(Locale.ROOT));

        assertThat(rows.stream().flatMap(r -> listValues(r, column)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.load().listCodes(list));
    }

    @Test
    void everyLabelIsFoundAndNoOther() {
        assertThat(rows.stream()
                        .flatMap(r -> Stream.of(text(r, Column.LABEL_1), text(r, Column.LABEL_2)))
                        .filter(label -> !label.isEmpty())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.load().listCodes("labels"));
    }

    @Test
    void everyPlaceLiesInFranceNearTheCentreOfItsCommune() {
        assertThat(rows).allSatisfy(row -> {
            Coordinates point = Coordinates.parse(text(row, Column.LATITUDE) + "," + text(row, Column.LONGITUDE));
            assertThat(FRANCE).anyMatch(box -> box.contains(point));
            assertThat(point.distanceTo(communeOf(row).centre().orElseThrow())).isLessThan(FAR);
            assertThat(text(row, Column.PRECISION)).isEqualTo("street");
        });
    }

    @Test
    void thePostalCodeAndTheTownAreThoseOfTheCommune() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(text(row, Column.TOWN)).isEqualTo(communeOf(row).name());
            if (knows(row, Column.POSTAL_CODE)) {
                assertThat(communeOf(row).postalCodes()).contains(new PostalCode(text(row, Column.POSTAL_CODE)));
            }
        });
    }

    @Test
    void aGoodShareOfThePlacesIsRural() {
        long rural = rows.stream()
                .filter(r -> communeOf(r).population().orElse(0) < 3_500)
                .count();

        assertThat(rural).isBetween(1_200L, 2_800L);
    }

    @Test
    void idsAreUniqueAndNamesAreUniqueInACommune() {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();

        assertThat(rows).allSatisfy(row -> {
            assertThat(ids.add(text(row, Column.ID))).as("first of its id").isTrue();
            assertThat(names.add(text(row, Column.COMMUNE_CODE) + text(row, Column.NAME)))
                    .as("first of its name in its commune")
                    .isTrue();
        });
    }

    @Test
    void everyDescriptionSaysThatThePlaceIsMadeUp() {
        assertThat(rows).allSatisfy(row -> assertThat(text(row, Column.DESCRIPTION))
                .startsWith("Lieu fictif de démonstration.")
                .hasSizeGreaterThan(60));
    }

    @Test
    void noPhraseKeepsABlank() {
        assertThat(rows).allSatisfy(row -> assertThat(row.getFields()).noneMatch(cell -> cell.matches(".*[{}].*")));
    }

    @Test
    void openingHoursAreOfTheGrammarAndOfGreatVariety() {
        List<String> hours = known(Column.OPENING_HOURS);

        assertThat(hours).allSatisfy(text -> assertThatCode(
                        () -> new OpeningHoursParser(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                                .rules(true))
                .as(text)
                .doesNotThrowAnyException());
        assertThat(Set.copyOf(hours)).hasSizeGreaterThan(500);
    }

    @Test
    void manyThingsAreUnknownAsInLife() {
        assertThat(known(Column.OPENING_HOURS)).hasSizeBetween(2_000, 3_500);
        assertThat(known(Column.WHEELCHAIR)).hasSizeBetween(2_000, 3_000);
        assertThat(known(Column.PHONES)).hasSizeBetween(2_500, 4_000);
        assertThat(known(Column.STATUS)).hasSizeBetween(4_400, 4_800);
        assertThat(known(Column.UPDATED)).hasSizeBetween(4_300, 4_700);
    }

    @Test
    void mostPlacesAreOpenSomeAreProjectsSomeAreClosed() {
        Map<String, Long> byStatus = known(Column.STATUS).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(byStatus.get("open")).isGreaterThan(3_500);
        assertThat(byStatus.get("project")).isBetween(150L, 500L);
        assertThat(byStatus.get("closed")).isBetween(100L, 350L);
    }

    @Test
    void aPlaceThatIsNotOpenHasNoHours() {
        assertThat(rows)
                .filteredOn(r -> Set.of("project", "closed").contains(text(r, Column.STATUS)))
                .allMatch(r -> !knows(r, Column.OPENING_HOURS));
    }

    @Test
    void aFreePlaceHasNoPrice() {
        assertThat(rows)
                .filteredOn(r -> text(r, Column.FREE).equals("oui"))
                .isNotEmpty()
                .allMatch(r ->
                        !knows(r, Column.PRICE_HOUR) && !knows(r, Column.PRICE_DAY) && !knows(r, Column.PRICE_MONTH));
    }

    @Test
    void pricesAreEurosAndNumbersAreWhole() {
        for (Column price : List.of(Column.PRICE_HOUR, Column.PRICE_DAY, Column.PRICE_MONTH)) {
            assertThat(known(price)).isNotEmpty().allMatch(p -> p.matches("[1-9]\\d{0,3}(,\\d\\d)?"));
        }
        for (Column number : List.of(Column.SURFACE, Column.WORKSTATIONS, Column.ROOMS)) {
            assertThat(known(number)).isNotEmpty().allMatch(n -> n.matches("[1-9]\\d{0,4}"));
        }
    }

    @Test
    void datesAreNotLaterThanTheDemonstrationsOwnDay() {
        for (Column date : List.of(Column.UPDATED, Column.LABEL_1_DATE, Column.LABEL_2_DATE)) {
            assertThat(known(date)).isNotEmpty().allSatisfy(d -> assertThat(LocalDate.parse(d))
                    .isBetween(LocalDate.of(2017, 1, 1), LocalDate.of(2025, 12, 31)));
        }
    }

    @Test
    void aFranceServicesHelpsWithProceduresAndKeepsWeekdayHours() {
        List<NamedCsvRecord> houses = rows.stream()
                .filter(r -> text(r, Column.TYPES).startsWith("france-services"))
                .toList();

        assertThat(houses).hasSizeGreaterThan(200);
        assertThat(houses).filteredOn(r -> knows(r, Column.SERVICES)).allMatch(r -> listValues(r, Column.SERVICES)
                .anyMatch("demarches-administratives"::equals));
        assertThat(houses).noneMatch(r -> text(r, Column.OPENING_HOURS).contains("Su"));
        assertThat(houses).filteredOn(r -> knows(r, Column.APPOINTMENT)).hasSizeGreaterThan(houses.size() / 2);
    }

    private static Commune communeOf(NamedCsvRecord row) {
        return gazetteer
                .findCommune(new CommuneCode(text(row, Column.COMMUNE_CODE)))
                .orElseThrow();
    }

    private static List<String> known(Column column) {
        return rows.stream().map(r -> text(r, column)).filter(t -> !t.isEmpty()).toList();
    }
}
