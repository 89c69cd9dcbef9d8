package fr.nouveauxlieux.portal.table;

import java.util.Objects;

/**
 * A button at the end of a row.
 *
 * @param code what is asked for
 * @param subject the identifier of what it is asked for
 * @param label on the button
 * @param about what the button's name goes on with for whoever does not see the row
 */
public record RowAction(String code, String subject, String label, String about) {

    public RowAction {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(about, "about");
    }
}
