package fr.nouveauxlieux.launcher.server;

import java.nio.file.Path;

/** What the launcher asks of the server. The one type, with those it names, that both class loaders share. */
public interface ApplicationServer {
    /** Starts it without any application: it then listens, and answers 404. */
    void boot(ServerSettings settings);

    /**
     * Deploys the portal at the root of the site.
     *
     * @throws DeploymentException with what the server said of it
     */
    void deploy(Path archive);

    /** Undeploys and stops. Does nothing when it was not started. */
    void stop();
}
