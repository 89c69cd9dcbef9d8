package fr.nouveauxlieux.portal.ogc.cql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CqlParserProperties {

    private static final List<String> COMPARISONS = List.of(
            "name = 'Le Relais'",
            "name LIKE 'Le%'",
            "CASEI(name) = CASEI('LE RELAIS')",
            "types IN ('fablab', 'coworking')",
            "departement <> '35'",
            "updated >= DATE('2024-01-01')",
            "updated IS NULL",
            "S_INTERSECTS(geometry, BBOX(-2, 47, -1, 48.5))",
            "TRUE");

    private static final String FILTER =
            "types='fablab' AND NOT (name LIKE 'L''é%' OR S_WITHIN(geometry,POINT(-1.6 48)))";

    @Property(tries = 500)
    void anyTextIsReadOrRefusedWithWhatWasExpected(@ForAll String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 500)
    void aFilterWithACharacterTakenOrAddedIsReadOrRefusedWithWhatWasExpected(
            @ForAll("positions") int position, @ForAll char other) {
        assertReadOrRefused(FILTER.substring(0, position) + FILTER.substring(position + 1));
        assertReadOrRefused(FILTER.substring(0, position) + other + FILTER.substring(position));
    }

    @Property(tries = 300)
    void comparisonsPutTogetherInAnyWayAreRead(@ForAll("filters") String filter) {
        assertThat(CqlParser.parse(filter)).isNotNull();
    }

    @Property(tries = 300)
    void whatIsDeniedTwiceIsWhatItWas(@ForAll("filters") String filter) {
        assertThat(CqlParser.parse("NOT NOT (" + filter + ")"))
                .hasToString(CqlParser.parse("(" + filter + ")").toString());
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, FILTER.length() - 1);
    }

    @Provide
    Arbitrary<String> filters() {
        return Arbitraries.recursive(
                () -> Arbitraries.of(COMPARISONS),
                inner -> Arbitraries.oneOf(
                        inner.map(one -> "NOT (" + one + ")"),
                        inner.tuple2().map(two -> "(" + two.get1() + ") AND (" + two.get2() + ")"),
                        inner.tuple2().map(two -> "(" + two.get1() + ") OR (" + two.get2() + ")")),
                0,
                4);
    }

    private static void assertReadOrRefused(String filter) {
        try {
            assertThat(CqlParser.parse(filter)).isNotNull();
        } catch (CqlException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
