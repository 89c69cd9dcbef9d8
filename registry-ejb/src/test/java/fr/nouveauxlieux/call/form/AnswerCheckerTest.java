package fr.nouveauxlieux.call.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckerTest {

    private static final AnswerPath PATH = AnswerPath.of("field");

    private final AnswerChecker checker = new AnswerChecker(new EverythingKnown());

    private List<String> faults(FormField field, Object value) {
        return checker.check(field, PATH, value).stream().map(AnswerFault::code).toList();
    }

    private List<String> faults(FieldKind kind, Object value) {
        return faults(Fields.of("field", kind), value);
    }

    @Property(tries = 3_000)
    void nothingThatComesMakesItThrow(@ForAll FieldKind kind, @ForAll("trees") Object tree) {
        FormField field = Fields.of("field", kind);

        boolean acceptable = checker.isAcceptable(field, tree);
        List<AnswerFault> found = checker.check(field, PATH, tree);

        assertThat(found).allSatisfy(fault -> assertThat(fault.path()).isEqualTo(PATH));
        assertThat(checker.isAcceptable(field, checker.tidied(field, tree)) || !acceptable)
                .isTrue();
        if (!acceptable) {
            assertThat(found).isNotEmpty();
        }
    }

    @Property(tries = 1_000)
    void whatIsTidiedIsAcceptable(@ForAll String text) {
        FormField field = Fields.of("field", FieldKind.TEXT);
        FormField line = Fields.of("field", FieldKind.LINE);

        assertThat(checker.isAcceptable(field, checker.tidied(field, text))).isTrue();
        assertThat(checker.isAcceptable(line, checker.tidied(line, text))).isTrue();
    }

    @Property
    void theLengthOfTextsIsExact(@ForAll @IntRange(min = 1, max = 60) int length) {
        FormField field = Fields.limited(FieldKind.TEXT, Fields.length(20, 40));
        // A letter beyond the basic plane is one character for whoever writes it.
        String text = "𝒞".repeat(length);

        assertThat(faults(field, text))
                .isEqualTo(length < 20 ? List.of("too-short") : length > 40 ? List.of("too-long") : List.of());
    }

    @Property
    void theSizeOfNumbersIsExact(@ForAll @IntRange(min = -30, max = 30) int number) {
        FormField field = Fields.limited(FieldKind.NUMBER, Fields.between(-10, 10, 0));

        assertThat(faults(field, number))
                .isEqualTo(number < -10 ? List.of("too-small") : number > 10 ? List.of("too-large") : List.of());
    }

    @Property
    void theNumberOfRowsIsExact(@ForAll @IntRange(min = 1, max = 12) int rows) {
        FormField field = Fields.limited(FieldKind.TABLE, Fields.number(3, 8));
        List<Object> table = IntStream.range(0, rows)
                .mapToObj(row -> (Object) Map.of("name", "Atelier"))
                .toList();

        assertThat(faults(field, table))
                .isEqualTo(rows < 3 ? List.of("too-few") : rows > 8 ? List.of("too-many") : List.of());
    }

    @Test
    void anAmountIsAWholeNumberOfCents() {
        assertThat(faults(FieldKind.MONEY, 7_500_000)).isEmpty();
        assertThat(faults(FieldKind.MONEY, 7_500_000.0)).isEmpty();
        assertThat(faults(FieldKind.MONEY, 0.5)).containsExactly("not-a-number");
        assertThat(faults(FieldKind.MONEY, "75000")).containsExactly("not-a-number");
    }

    @Test
    void aNumberHasNoMoreDecimalsThanAsked() {
        FormField field = Fields.limited(FieldKind.NUMBER, Fields.between(0, 10, 2));

        assertThat(faults(field, 0.25)).isEmpty();
        assertThat(faults(field, 0.125)).containsExactly("too-precise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "31/03/2026", "0026-01-01", "2026-3-1"})
    void whatIsNoDayIsNoDate(String text) {
        assertThat(faults(FieldKind.DATE, text)).containsExactly("not-a-date");
    }

    @Test
    void aDayIsADate() {
        assertThat(faults(FieldKind.DATE, "2028-02-29")).isEmpty();
    }

    @Test
    void choicesAreOptionsAndEachOnce() {
        assertThat(faults(FieldKind.CHOICE, "yes")).isEmpty();
        assertThat(faults(FieldKind.CHOICE, "maybe")).containsExactly("not-an-option");
        assertThat(faults(FieldKind.CHOICES, List.of("no", "yes"))).isEmpty();
        assertThat(faults(FieldKind.CHOICES, List.of("no", "no"))).containsExactly("not-an-option");
    }

    @Test
    void halfASiretIsKeptAndToldToBeFaulty() {
        FormField field = Fields.of("field", FieldKind.ORGANISATION);

        assertThat(checker.isAcceptable(field, "7328293")).isTrue();
        assertThat(faults(field, "7328293")).containsExactly("not-a-siret");
        assertThat(faults(field, "73282932000075")).containsExactly("not-a-siret");
        assertThat(faults(field, "73282932000074")).isEmpty();
        assertThat(checker.isAcceptable(field, "siret")).isFalse();
    }

    @Test
    void anAddressHasALabelAndBothDegreesOrNone() {
        assertThat(faults(FieldKind.ADDRESS, Map.of("label", "1 rue A, Lille"))).isEmpty();
        assertThat(faults(FieldKind.ADDRESS, Map.of("label", "Lille", "lat", 50.6, "lon", 3.05)))
                .isEmpty();
        assertThat(faults(FieldKind.ADDRESS, Map.of("label", "Lille", "lat", 50.6)))
                .containsExactly("not-acceptable");
        assertThat(faults(FieldKind.ADDRESS, Map.of("label", "Lille", "lat", 91, "lon", 3)))
                .containsExactly("not-acceptable");
        assertThat(faults(FieldKind.ADDRESS, Map.of("label", "Lille", "commune", "99999")))
                .containsExactly("unknown-commune");
        assertThat(faults(FieldKind.ADDRESS, Map.of("label", "Lille", "other", "x")))
                .containsExactly("not-acceptable");
    }

    @Test
    void thePointOfAnAddressSaysHowFineItIs() {
        assertThat(faults(
                        FieldKind.ADDRESS,
                        Map.of("label", "Lille", "lat", 50.6, "lon", 3.05, "precision", "placed-by-hand")))
                .isEmpty();
        assertThat(faults(FieldKind.ADDRESS, Map.of("label", "Lille", "precision", "exact")))
                .containsExactly("not-acceptable");
    }

    @Test
    void aPointFarFromItsCommuneIsKeptAndSaidToBe() {
        Map<String, Object> elsewhere = Map.of("label", "Lille", "commune", "59350", "lat", 3.05, "lon", 50.6);
        assertThat(faults(FieldKind.ADDRESS, elsewhere)).containsExactly("point-elsewhere");
        assertThat(checker.isAcceptable(Fields.of("field", FieldKind.ADDRESS), elsewhere))
                .isTrue();
        assertThat(faults(FieldKind.ADDRESS, Map.of("label", "?", "lat", 3.05, "lon", 50.6)))
                .isEmpty();
    }

    @Test
    void placesAreLookedUp() {
        assertThat(faults(FieldKind.PLACE, "p123456789")).isEmpty();
        assertThat(faults(FieldKind.PLACE, "q123456789")).containsExactly("unknown-place");
        assertThat(faults(FieldKind.PLACE, "p")).containsExactly("unknown-place");
    }

    @Test
    void aFaultOfACellTellsItsRowAndColumn() {
        List<AnswerFault> found = checker.check(
                Fields.of("field", FieldKind.TABLE), PATH, List.of(Map.of("name", "Atelier"), Map.of("count", 1.5)));

        assertThat(found)
                .containsExactly(
                        AnswerFault.of(PATH, "in-row", "2", "name", "required"),
                        AnswerFault.of(PATH, "in-row", "2", "count", "too-precise", "0"));
    }

    @Test
    void aCellOfAnUnknownColumnIsNoAnswer() {
        assertThat(checker.isAcceptable(Fields.of("field", FieldKind.TABLE), List.of(Map.of("other", 1))))
                .isFalse();
    }

    @Test
    void textsHoldNoControlCharacters() {
        FormField field = Fields.of("field", FieldKind.TEXT);

        assertThat(checker.isAcceptable(field, "a\u0000b")).isFalse();
        assertThat(checker.isAcceptable(field, "a\ud800b")).isFalse();
        assertThat(checker.tidied(field, "a\u0000b\r\nc\u000bd\ud800")).isEqualTo("ab\nc\nd");
    }

    @Test
    void textsInCellsAddressesAndBudgetsAreTidiedToo() {
        FormField table = Fields.of("field", FieldKind.TABLE);
        FormField address = Fields.of("field", FieldKind.ADDRESS);
        FormField budget = Fields.of("field", FieldKind.BUDGET);

        Object rows = checker.tidied(table, List.of(Map.of("name", "a\u0085b\u0000", "count", 1)));
        Object place = checker.tidied(address, Map.of("label", "3 rue du\u2028Port\u0007", "lat", 48.1, "lon", -1.6));
        Object funders = checker.tidied(budget, Map.of("coFunding", List.of(Map.of("funder", "Ré\u0000gion\ud800"))));

        assertThat(rows).isEqualTo(List.of(Map.of("name", "a b", "count", 1)));
        assertThat(checker.isAcceptable(table, rows)).isTrue();
        assertThat(place).isEqualTo(Map.of("label", "3 rue du Port", "lat", 48.1, "lon", -1.6));
        assertThat(checker.isAcceptable(address, place)).isTrue();
        assertThat(funders).isEqualTo(Map.of("coFunding", List.of(Map.of("funder", "Région"))));
    }

    @Test
    void noAnswerIsAlwaysAcceptable() {
        for (FieldKind kind : FieldKind.values()) {
            assertThat(checker.isAcceptable(Fields.of("field", kind), null)).isTrue();
            assertThat(faults(kind, null)).isEmpty();
        }
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(text -> (Object) text),
                Arbitraries.of("yes", "2026-03-31", "73282932000074", "p123456789", "label", "", "k3f9", "2026-99-99"),
                Arbitraries.integers().map(number -> (Object) number),
                Arbitraries.longs().map(number -> (Object) number),
                Arbitraries.bigIntegers().map(number -> (Object) number),
                Arbitraries.bigDecimals().map(number -> (Object) number),
                Arbitraries.doubles().map(number -> (Object) number),
                Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, 1e300),
                Arbitraries.of(true, false),
                Arbitraries.just((Object) null));
        return tree(leaves, 3);
    }

    private static Arbitrary<Object> tree(Arbitrary<Object> leaves, int depth) {
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Object> inner = tree(leaves, depth - 1);
        Arbitrary<String> keys = Arbitraries.of(
                "label",
                "lat",
                "lon",
                "commune",
                "postalCode",
                "kind",
                "code",
                "name",
                "count",
                "years",
                "expenses",
                "aid",
                "coFunding",
                "deMinimis",
                "other");
        return Arbitraries.oneOf(
                leaves,
                inner.list().ofMaxSize(4).map(list -> (Object) new ArrayList<>(list)),
                Arbitraries.maps(keys, inner).ofMaxSize(4).map(map -> (Object) new HashMap<>(map)));
    }
}
