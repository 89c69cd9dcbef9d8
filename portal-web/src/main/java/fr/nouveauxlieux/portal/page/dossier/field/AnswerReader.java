package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormOption;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.portal.text.Language;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads answers from the inputs of a page: what {@link AnswerWriter} wrote comes back as it was. Says only what keeps
 * something typed from being an answer; whether the answer holds is judged where it is kept.
 */
public final class AnswerReader {

    private static final Pattern ITEM = Pattern.compile("[a-z0-9]{1,12}");
    private static final int CENT = 2;

    private final Language language;
    private final TypedAddress address;
    private final TypedTerritory territory;
    private final TypedTable table = new TypedTable(this);

    public AnswerReader(Language language, Gazetteer gazetteer) {
        this.language = language;
        this.address = new TypedAddress(gazetteer);
        this.territory = new TypedTerritory(gazetteer);
    }

    /** @param name as of {@link AnswerWriter#write} */
    Reading read(FormField field, TypedValues typed, String name) {
        return switch (field.kind()) {
            case LINE -> text(line(typed.first(name)));
            case TEXT, RICH_TEXT -> text(lines(typed.first(name)));
            case NUMBER -> number(field, typed, name);
            case MONEY -> money(typed, name);
            case DATE -> day(typed, name);
            case CHOICE -> choice(field, typed, name);
            case CHOICES -> choices(field, typed, name);
            case ADDRESS -> address.read(typed, name);
            case PLACE -> text(line(typed.first(name)));
            case ORGANISATION -> siret(typed, name);
            case TERRITORY -> territory.read(typed, name);
            case TABLE -> table.read(field, typed, name);
            case ATTESTATION -> typed.first(name).isEmpty() ? Reading.NOTHING : Reading.of(true);
            case BLOCK -> items(typed, name);
            case BUDGET ->
                field.budget()
                        .map(terms -> new PostedBudget(terms, language, name).read(typed))
                        .orElse(Reading.NOTHING);
            case FILE -> Reading.NOTHING;
        };
    }

    /** In one normal form, without control characters, spaces around or line ends. */
    static String line(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    /** In one normal form, its lines ended by line feeds, without control characters or spaces around. */
    static String lines(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]+", "")
                .strip();
    }

    private static Reading text(String text) {
        return text.isEmpty() ? Reading.NOTHING : Reading.of(text);
    }

    private Reading number(FormField field, TypedValues typed, String name) {
        String text = line(typed.first(name));
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        int decimals = field.limits().decimals();
        return TypedNumber.find(text, language)
                .map(number -> number.stripTrailingZeros().scale() > decimals
                        ? tooExact(name, decimals)
                        : Reading.of(whole(number)))
                .orElseGet(() -> Reading.wrong(name, "not-a-number"));
    }

    private static Reading tooExact(String name, int decimals) {
        return decimals == 0
                ? Reading.wrong(name, "not-a-whole-number")
                : Reading.wrong(name, "too-precise", String.valueOf(decimals));
    }

    private Reading money(TypedValues typed, String name) {
        String text = line(typed.first(name));
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        return TypedNumber.find(text, language)
                .map(euros -> euros.movePointRight(CENT).stripTrailingZeros())
                .filter(cents -> cents.precision() - cents.scale() <= 17)
                .map(cents -> cents.scale() > 0
                        ? Reading.wrong(name, "too-precise", String.valueOf(CENT))
                        : Reading.of(cents.longValueExact()))
                .orElseGet(() -> Reading.wrong(name, "not-an-amount"));
    }

    private static Object whole(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 17 ? (Object) plain.longValueExact() : plain;
    }

    private static Reading day(TypedValues typed, String name) {
        String text = line(typed.first(name));
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        return TypedDay.find(text)
                .map(day -> Reading.of(day.toString()))
                .orElseGet(() -> Reading.wrong(name, "not-a-date"));
    }

    private static Reading choice(FormField field, TypedValues typed, String name) {
        String code = typed.first(name);
        if (code.isEmpty()) {
            return Reading.NOTHING;
        }
        return field.findOption(code).isPresent() ? Reading.of(code) : Reading.wrong(name, "not-an-option");
    }

    private static Reading choices(FormField field, TypedValues typed, String name) {
        List<String> sent = typed.all(name);
        List<String> codes = field.options().stream()
                .map(FormOption::code)
                .filter(sent::contains)
                .toList();
        return codes.isEmpty() ? Reading.NOTHING : Reading.of(codes);
    }

    /** Without what people part digits by. */
    static String digits(String typed) {
        return line(typed).replaceAll("[\\s.\\u00a0\\u202f-]", "");
    }

    private static Reading siret(TypedValues typed, String name) {
        String text = digits(typed.first(name));
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        return text.matches("\\d{14}") ? Reading.of(text) : Reading.wrong(name, "not-a-siret");
    }

    private static Reading items(TypedValues typed, String name) {
        List<String> keys = typed.all(name).stream()
                .filter(key -> ITEM.matcher(key).matches())
                .distinct()
                .toList();
        return keys.isEmpty() ? Reading.NOTHING : Reading.of(keys);
    }
}
