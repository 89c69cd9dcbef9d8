package fr.nouveauxlieux.launcher.command;

/** The words given make no command; the message says what was expected. */
public final class MisuseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }
}
