package fr.nouveauxlieux.geodata.territory.official;

/**
 * A row of an official file that is left out.
 *
 * @param line line of the file where the row begins, from 1
 * @param column name of the column or property as the file writes it
 * @param value what was found there
 */
public record RejectedRow(int line, String column, String value, RejectionReason reason) {

    /** One line for people, in French. */
    public String toText() {
        return Messages.format("rejected", line, column, value, Messages.format("reason." + reason.name()));
    }
}
