package fr.nouveauxlieux.support;

import fr.nouveauxlieux.support.internal.SchemeJson;
import java.util.Map;

/** Schemes as programs read them. */
public final class SchemeDocument {

    private SchemeDocument() {}

    /** A tree of maps, lists, texts and numbers, shaped as the built-in schemes are written. Amounts are whole euros. */
    public static Map<String, Object> of(Scheme scheme) {
        return SchemeJson.write(scheme);
    }
}
