package fr.nouveauxlieux.portal.page.dossier.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button of a page does beside saving it: {@code ajouter:partners}, {@code retirer:partners:k3f9},
 * {@code retirer-ligne:costs:2}, {@code chercher:place}, {@code commenter:title}.
 *
 * @param name of the field's inputs
 * @param part the item's key or the row's number; empty where there is none
 */
public record PageAction(Kind kind, String name, String part) {

    /** The parameter that the buttons send. */
    public static final String PARAMETER = "faire";

    /** What buttons do. */
    public enum Kind {
        ADD("ajouter"),
        REMOVE("retirer"),
        MOVE_UP("monter"),
        MOVE_DOWN("descendre"),
        REMOVE_ROW("retirer-ligne"),
        ADD_ROW("ajouter-ligne"),
        LOOK_UP("chercher"),
        CENTRE("centre"),
        COMMENT("commenter");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        private static Optional<Kind> find(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private static final Pattern SHAPE = Pattern.compile("([a-z-]+):([a-z0-9.-]{1,140})(?::([a-z0-9]{1,12}))?");

    /** Empty for a button that only saves. */
    public static Optional<PageAction> find(String sent) {
        Matcher matcher = SHAPE.matcher(sent);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String part = matcher.group(3) == null ? "" : matcher.group(3);
        return Kind.find(matcher.group(1)).map(kind -> new PageAction(kind, matcher.group(2), part));
    }

    boolean isOn(String fieldName) {
        return name.equals(fieldName);
    }
}
