package fr.nouveauxlieux.portal.ogc.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.portal.sample.SampleConditions;
import fr.nouveauxlieux.search.PlaceSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CqlParserTest {

    private static final PlaceSummary PLACE = new PlaceSummary(
            "abcdefghij",
            "L'Établi du 100 %",
            "12 rue Nationale",
            "59000",
            "59350",
            "Lille",
            "59",
            List.of("fablab", "coworking"),
            List.of(),
            "open",
            "",
            Optional.of(Coordinates.of(50.6292, 3.0573)),
            Optional.of(LocalDate.of(2025, 3, 1)),
            false);

    private static final PlaceSummary NOWHERE = new PlaceSummary(
            "zzzzzzzzzz",
            "Bus",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            true);

    private static boolean keeps(String filter, PlaceSummary place) {
        return SampleConditions.keep(CqlParser.parse(filter).holds(), place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "types = 'fablab'",
                "'fablab' = types",
                "\"types\" = 'coworking' AND departement = '59'",
                "types <> 'bibliotheque'",
                "types IN ('bibliotheque', 'fablab')",
                "types NOT IN ('bibliotheque')",
                "types LIKE 'fab%'",
                "name = 'L''Établi du 100 %'",
                "name LIKE 'L''Établi%'",
                "name LIKE '%100 \\%'",
                "name LIKE '_''Établi du 100 _'",
                "name NOT LIKE 'bus%'",
                "CASEI(name) LIKE CASEI('l''ÉTABLI%')",
                "ACCENTI(CASEI(name)) LIKE accenti(casei('L''ETABLI%'))",
                "CASEI(commune) IN (casei('LILLE'), casei('Lyon'))",
                "name > 'L' and name < 'M'",
                "updated >= DATE('2025-03-01')",
                "updated BETWEEN '2025-01-01' AND TIMESTAMP('2025-12-31T00:00:00Z')",
                "updated NOT BETWEEN '2026-01-01' AND '2026-12-31'",
                "DATE('2025-03-02') > updated",
                "labels IS NULL",
                "types IS NOT NULL",
                "geometry IS NOT NULL",
                "demonstration = FALSE",
                "id = 'abcdefghij'",
                "TRUE",
                "NOT FALSE",
                "NOT (types = 'bibliotheque' OR departement = '35')",
                "types = 'bibliotheque' OR types = 'fablab' AND departement = '59'",
                "S_INTERSECTS(geometry, BBOX(3, 50, 4, 51))",
                "s_within(geometry, bbox(3, 50, 4, 51))",
                "S_INTERSECTS(geometry, POINT(3.0573 50.6292))",
                "S_DISJOINT(geometry, BBOX(-3, 48, -1, 49))",
                "postal_code = '59000'",
                "postal_code = 59000"
            })
    void whatIsTrueOfAPlaceKeepsIt(String filter) {
        assertThat(keeps(filter, PLACE)).isTrue();
        assertThat(keeps("NOT (" + filter + ")", PLACE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "types = 'fablab'",
                "types <> 'fablab'",
                "status IN ('open')",
                "address LIKE '%'",
                "updated > '1900-01-01'",
                "S_INTERSECTS(geometry, BBOX(-180, -90, 180, 90))",
                "S_DISJOINT(geometry, BBOX(1, 1, 2, 2))"
            })
    void whatIsNotKnownIsNeitherTrueNorFalse(String filter) {
        assertThat(keeps(filter, NOWHERE)).isFalse();
        assertThat(keeps("NOT (" + filter + ")", NOWHERE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "types",
                "types =",
                "types = 'fablab' AND",
                "types = 'chateau'",
                "chateau = 'fablab'",
                "types = 'fablab' types = 'coworking'",
                "(types = 'fablab'",
                "types = fablab",
                "types = labels",
                "'a' = 'b'",
                "name LIKE",
                "name BETWEEN 'a'",
                "name IN ()",
                "name IS 'a'",
                "updated = 'hier'",
                "demonstration = 'peut-être'",
                "geometry = 'POINT(1 2)'",
                "S_INTERSECTS(name, BBOX(1,2,3,4))",
                "S_INTERSECTS(geometry, BBOX(1,2,3))",
                "S_INTERSECTS(geometry, POINT(1 200))",
                "S_INTERSECTS(geometry, POLYGON((1 1, 2 2)))",
                "S_INTERSECTS(geometry, LINESTRING(1 1, 2 2))",
                "S_TOUCHES(geometry, POINT(1 2))",
                "name = 'sans fin",
                "name = 'a'; drop table place",
                "name = 'a' -- b"
            })
    void whatCannotBeUnderstoodIsRefusedSayingWhatWasExpected(String filter) {
        assertThatExceptionOfType(CqlException.class)
                .isThrownBy(() -> CqlParser.parse(filter))
                .satisfies(refused -> assertThat(refused.getMessage()).isNotBlank());
    }

    @Test
    void endlessFiltersAreRefused() {
        assertThatExceptionOfType(CqlException.class)
                .isThrownBy(() -> CqlParser.parse("(".repeat(1_000) + "TRUE" + ")".repeat(1_000)));
        assertThatExceptionOfType(CqlException.class)
                .isThrownBy(() -> CqlParser.parse("TRUE OR ".repeat(400) + "TRUE"));
        assertThatExceptionOfType(CqlException.class).isThrownBy(() -> CqlParser.parse("x".repeat(5_000)));
    }

    @Test
    void aPatternOfManyWildcardsIsMatchedInNoTime() {
        String pattern = "%a".repeat(500);
        assertThat(new Wildcards(pattern).matches("a".repeat(400) + "b")).isFalse();
        assertThat(new Wildcards(pattern).matches("a".repeat(500))).isTrue();
    }

    @Test
    void differentFiltersReadAsDifferentConditions() {
        assertThat(CqlParser.parse("name IN ('a,b')").holds().toString())
                .isNotEqualTo(CqlParser.parse("name IN ('a','b')").holds().toString());
        assertThat(CqlParser.parse("name < 'a'").holds().toString())
                .isNotEqualTo(CqlParser.parse("CASEI(name) < 'a'").holds().toString());
    }

    /** Of any text whatever, the parser gives a condition or a refusal. */
    @RepeatedTest(200)
    void noTextBreaksTheParser(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> words = List.of(
                "types",
                "=",
                "'fablab'",
                "(",
                ")",
                "AND",
                "OR",
                "NOT",
                "IN",
                "LIKE",
                "BETWEEN",
                "IS",
                "NULL",
                ",",
                "5",
                "S_INTERSECTS",
                "geometry",
                "POLYGON",
                "BBOX",
                "CASEI",
                "DATE",
                "TRUE",
                "é",
                "\"",
                "'",
                "\\",
                "-1e5");
        StringBuilder filter = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            filter.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        try {
            assertThat(CqlParser.parse(filter.toString())).isNotNull();
        } catch (CqlException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
