package fr.nouveauxlieux.portal.page.embed;

import java.util.Arrays;
import java.util.Locale;

/**
 * Colours of links and marks, those of the State's design system, which are readable on both grounds; the first is the
 * usual one. The style sheet of the embedded map has a rule for each.
 */
public enum EmbedAccent {
    BLEU_FRANCE,
    TILLEUL_VERVEINE,
    BOURGEON,
    EMERAUDE,
    MENTHE,
    ARCHIPEL,
    ECUME,
    CUMULUS,
    GLYCINE,
    MACARON,
    TUILE,
    TOURNESOL,
    MOUTARDE,
    TERRE_BATTUE,
    CAFE_CREME,
    CARAMEL,
    OPERA,
    GRIS_GALET;

    static final String PARAMETER = "accent";

    /** As addresses and attributes write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The usual one where there is no such accent. */
    static EmbedAccent of(String code) {
        return Arrays.stream(values())
                .filter(accent -> accent.code().equals(code))
                .findFirst()
                .orElse(BLEU_FRANCE);
    }
}
