package fr.nouveauxlieux.launcher.server;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Optional;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The link by which a real portal gets its first administrator. The portal makes it, asked inside this process. */
public final class FirstAdministratorLink {
    private static final String PORTAL = "fr.nouveauxlieux:type=FirstAdministrator";

    private FirstAdministratorLink() {}

    /**
     * Makes a new one: those made before are worth nothing from then on.
     *
     * @param site where the portal is reached
     * @return empty where there is an administrator already, the registry is a demonstration, or what is deployed has
     *     no accounts
     */
    public static Optional<URI> issue(URI site) {
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            ObjectName portal = new ObjectName(PORTAL);
            if (!beans.isRegistered(portal)) {
                return Optional.empty();
            }
            String page = (String) beans.invoke(portal, "issueLink", new Object[0], new String[0]);
            return page.isEmpty() ? Optional.empty() : Optional.of(site.resolve(page));
        } catch (JMException failed) {
            throw new IllegalStateException("the portal does not say how its first administrator comes to be", failed);
        }
    }
}
