package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.place.FieldKind;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.portal.text.PhoneText;
import fr.nouveauxlieux.portal.text.Texts;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts the values of fields in words, with links where one can act on them. */
final class FieldWriter {

    private static final Set<PlaceField<?>> PRICES =
            Set.of(PlaceField.PRICE_HOUR, PlaceField.PRICE_DAY, PlaceField.PRICE_MONTH);

    private final Texts texts;

    FieldWriter(Texts texts) {
        this.texts = texts;
    }

    List<Value> write(PlaceField<?> field, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> one(field, one)).toList();
        }
        return List.of(one(field, value));
    }

    private Value one(PlaceField<?> field, Object value) {
        if (value instanceof Integer number) {
            return Value.of(number(field, number));
        }
        if (value instanceof Boolean yes) {
            return Value.of(texts.find("field." + field.key() + (yes ? ".yes" : ".no"))
                    .orElseGet(() -> texts.get(yes ? "word.yes" : "word.no")));
        }
        if (value instanceof Term term) {
            return Value.of(texts.of(term));
        }
        if (value instanceof LocalDate date) {
            return Value.of(texts.date(date));
        }
        if (value instanceof URI link) {
            return new Value(shortened(link), link.toString());
        }
        if (value instanceof Coordinates point) {
            return Value.of(point.toText());
        }
        if (value instanceof Siret siret) {
            return Value.of(siret.value().replaceFirst("(...)(...)(...)(.....)", "$1\u00a0$2\u00a0$3\u00a0$4"));
        }
        return text(field, value.toString());
    }

    private Value text(PlaceField<?> field, String text) {
        if (field.kind() == FieldKind.PHONES) {
            return new Value(PhoneText.of(text), "tel:" + text);
        }
        if (field.kind() == FieldKind.EMAILS) {
            return new Value(text, "mailto:" + text);
        }
        if (field.kind() == FieldKind.LANGUAGES) {
            return Value.of(Locale.forLanguageTag(text)
                    .getDisplayLanguage(texts.language().locale()));
        }
        return Value.of(text);
    }

    private String number(PlaceField<?> field, int number) {
        if (PRICES.contains(field)) {
            return texts.euros(number);
        }
        return field.equals(PlaceField.SURFACE) ? texts.number(number) + "\u00a0m²" : texts.number(number);
    }

    private static String shortened(URI link) {
        String host = link.getHost().replaceFirst("^www\\.", "");
        String path = link.getPath() == null || "/".equals(link.getPath()) ? "" : link.getPath();
        return host + path;
    }
}
