package fr.nouveauxlieux.launcher;

/** The launch cannot go on, for a reason that the person at the terminal can act on: the message is for them. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
