package fr.nouveauxlieux.portal.page.dossier.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.portal.sample.SampleTerritories;
import fr.nouveauxlieux.portal.text.Language;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** What a page shows and gets back untouched is the same answer, in both languages. */
class AnswerRoundTripProperties {

    private static final SampleTerritories TERRITORIES = new SampleTerritories();
    private static final FormField TABLE = Fields.holding(
            "costs",
            FieldKind.TABLE,
            Fields.field("what", FieldKind.LINE),
            Fields.field("price", FieldKind.MONEY),
            Fields.field("on", FieldKind.DATE));

    @Property
    void lines(@ForAll("texts") String text, @ForAll Language language) {
        String line = AnswerReader.line(text);
        comesBack(Fields.field("f", FieldKind.LINE), line.isEmpty() ? null : line, language);
    }

    @Property
    void textsOfSeveralLines(@ForAll("texts") String text, @ForAll Language language) {
        String lines = AnswerReader.lines(text);
        comesBack(Fields.field("f", FieldKind.TEXT), lines.isEmpty() ? null : lines, language);
        comesBack(Fields.field("f", FieldKind.RICH_TEXT), lines.isEmpty() ? null : lines, language);
    }

    @Property
    void numbers(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(3) BigDecimal number,
            @ForAll Language language) {
        comesBack(Fields.decimals("f", 3), number, language);
    }

    @Property
    void amounts(
            @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long cents,
            @ForAll Language language) {
        comesBack(Fields.field("f", FieldKind.MONEY), cents, language);
    }

    @Property
    void days(@ForAll @LongRange(min = -350_000, max = 2_900_000) long day, @ForAll Language language) {
        comesBack(Fields.field("f", FieldKind.DATE), LocalDate.ofEpochDay(day).toString(), language);
    }

    @Property
    void choices(@ForAll("someOfThree") List<String> codes, @ForAll Language language) {
        FormField field = Fields.options("f", FieldKind.CHOICES, "a", "b", "c");
        comesBack(field, codes.isEmpty() ? null : codes, language);
        comesBack(
                Fields.options("f", FieldKind.CHOICE, "a", "b", "c"), codes.isEmpty() ? null : codes.get(0), language);
    }

    @Property
    void addressesWithWhatCannotBeSeen(
            @ForAll("texts") String street,
            @ForAll("communes") String commune,
            @ForAll @BigRange(min = "-90", max = "90") @Scale(6) BigDecimal latitude,
            @ForAll PointPrecision precision,
            @ForAll Language language) {
        Map<String, Object> address = new LinkedHashMap<>();
        String label = AnswerReader.line(street);
        if (!label.isEmpty()) {
            address.put("label", label);
        }
        address.put("postalCode", "59000");
        address.put("commune", commune);
        address.put("lat", latitude);
        address.put("lon", new BigDecimal("3.06"));
        address.put("precision", precision.code());
        comesBack(Fields.field("f", FieldKind.ADDRESS), address, language);
    }

    @Property
    void tables(@ForAll("rows") List<Map<String, Object>> rows, @ForAll Language language) {
        comesBack(TABLE, rows.isEmpty() ? null : rows, language);
    }

    @Property
    void territoriesAndAttestationsAndItems(@ForAll("someOfThree") List<String> keys, @ForAll Language language) {
        comesBack(Fields.field("f", FieldKind.TERRITORY), Map.of("kind", "departement", "code", "59"), language);
        comesBack(Fields.field("f", FieldKind.ATTESTATION), keys.isEmpty() ? null : true, language);
        comesBack(Fields.field("f", FieldKind.BLOCK), keys.isEmpty() ? null : keys, language);
        comesBack(Fields.field("f", FieldKind.ORGANISATION), "13002526500013", language);
        comesBack(Fields.field("f", FieldKind.PLACE), keys.isEmpty() ? null : "0123456789", language);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aéÀ œ'’\"<>&*-#|\n\r\t\u00a0\u202f;,.€1")
                .ofMaxLength(40)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Provide
    Arbitrary<List<String>> someOfThree() {
        return Arbitraries.subsetOf("a", "b", "c")
                .map(set -> set.stream().sorted().toList());
    }

    @Provide
    Arbitrary<String> communes() {
        return Arbitraries.of("59350", "59011", "99999");
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> rows() {
        Arbitrary<String> words = texts().map(AnswerReader::line).filter(line -> !line.isEmpty());
        Arbitrary<Long> prices = Arbitraries.longs().between(-1_000_000, 1_000_000);
        return Combinators.combine(words, prices)
                .as((what, price) -> Map.<String, Object>of("what", what, "price", price, "on", "2026-03-31"))
                .list()
                .ofMaxSize(4);
    }

    private static void comesBack(FormField field, Object value, Language language) {
        AnswerWriter writer = new AnswerWriter(language, TERRITORIES);
        AnswerReader reader = new AnswerReader(language, TERRITORIES);
        Reading reading = reader.read(field, writer.write(field, "f", value), "f");
        assertThat(reading.fault()).isEmpty();
        assertThat(CanonicalAnswer.text(reading.value())).isEqualTo(CanonicalAnswer.text(value));
    }
}
