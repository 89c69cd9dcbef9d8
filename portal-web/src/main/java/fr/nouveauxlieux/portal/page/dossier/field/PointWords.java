package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.Map;

/** Says in words where the point of an address is, and how fine it is. */
public final class PointWords {

    private final Texts texts;

    public PointWords(Texts texts) {
        this.texts = texts;
    }

    String write(TypedValues typed, String name) {
        return TypedPoint.find(typed, name)
                .map(point -> texts.format("map.point-at", point.text().replace(",", ", ")) + " – " + precision(point))
                .orElseGet(() -> texts.get("map.no-point"));
    }

    /** @param address as answers hold it; empty where it has no point */
    public String write(Map<?, ?> address) {
        if (address.get("lat") == null) {
            return "";
        }
        TypedValues typed = TypedValues.none();
        TypedPoint.write(address, typed, "");
        return write(typed, "");
    }

    private String precision(TypedPoint point) {
        return texts.get(
                "map.precision-" + point.precision().map(PointPrecision::code).orElse("unsaid"));
    }
}
