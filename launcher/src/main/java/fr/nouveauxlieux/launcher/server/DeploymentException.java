package fr.nouveauxlieux.launcher.server;

/** The server runs and the portal does not: the message is what the server logged of it. */
public final class DeploymentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeploymentException(String message) {
        super(message);
    }
}
