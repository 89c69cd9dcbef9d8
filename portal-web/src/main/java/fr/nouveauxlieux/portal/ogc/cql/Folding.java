package fr.nouveauxlieux.portal.ogc.cql;

import java.text.Normalizer;
import java.util.Locale;

/** What CASEI and ACCENTI make of a text. */
record Folding(boolean caseless, boolean accentless) {

    static final Folding NONE = new Folding(false, false);

    Folding and(Folding other) {
        return new Folding(caseless || other.caseless, accentless || other.accentless);
    }

    String of(String text) {
        String folded = text;
        if (accentless) {
            folded = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        }
        return caseless ? folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : folded;
    }
}
