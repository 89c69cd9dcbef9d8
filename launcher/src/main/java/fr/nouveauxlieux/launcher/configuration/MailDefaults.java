package fr.nouveauxlieux.launcher.configuration;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What the application needs to know of mail and that only the launcher can tell when nobody has set it. */
public final class MailDefaults {
    private static final String LINKS_ADDRESS = "nl.mail.links-address";
    private static final String PUBLIC_ADDRESS = "nl.web.public-address";
    private static final String SENDING = "nl.mail.sending";

    private final Map<String, String> environment;
    private final Properties properties;

    MailDefaults(Map<String, String> environment, Properties properties) {
        this.environment = environment;
        this.properties = properties;
    }

    public static MailDefaults ofThisProcess() {
        return new MailDefaults(System.getenv(), System.getProperties());
    }

    /**
     * Links in messages lead to the portal as this machine reaches it, where no other address is configured.
     *
     * @param lasting whether it will answer there for longer than one command: a portal that will not, sends nothing
     */
    public void complete(URI site, boolean lasting) {
        if (!isSet(LINKS_ADDRESS) && !isSet(PUBLIC_ADDRESS)) {
            properties.setProperty(LINKS_ADDRESS, site.toString());
        }
        if (!lasting) {
            properties.setProperty(SENDING, "false");
        }
    }

    /** As MicroProfile Config finds it. */
    private boolean isSet(String property) {
        String variable = property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return isThere(properties.getProperty(property)) || isThere(environment.get(variable));
    }

    private static boolean isThere(String value) {
        return value != null && !value.isBlank();
    }
}
