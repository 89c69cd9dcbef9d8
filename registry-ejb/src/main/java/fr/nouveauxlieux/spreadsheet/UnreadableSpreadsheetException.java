package fr.nouveauxlieux.spreadsheet;

/** A file cannot be read as the spreadsheet that it is said to be. */
public class UnreadableSpreadsheetException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Reason {
        /** It has more bytes, packed or unpacked, sheets or cells than are read. */
        TOO_LARGE,
        /** It is something else, damaged, or under a password. */
        NOT_THIS_FORMAT
    }

    private final Reason reason;

    public UnreadableSpreadsheetException(Reason reason, Throwable cause) {
        super("the spreadsheet is unreadable: " + reason, cause);
        this.reason = reason;
    }

    public UnreadableSpreadsheetException(Reason reason) {
        this(reason, null);
    }

    public Reason reason() {
        return reason;
    }
}
