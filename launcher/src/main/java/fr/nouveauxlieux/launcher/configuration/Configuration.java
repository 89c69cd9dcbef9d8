package fr.nouveauxlieux.launcher.configuration;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.console.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Everything that an operator may choose for the launcher, checked. The same table is in docs/operations.md.
 *
 * @param dataFolder NL_DATA_DIR: where all that lasts is kept
 * @param host NL_HOST: the address that is listened on; the loopback by default
 * @param port NL_PORT: the port, and whether it was asked for
 * @param outsideDatabase NL_DB_URL and its companions: present when another PostgreSQL than the embedded one is used
 * @param databaseWaitSeconds NL_DB_WAIT_SECONDS: how long an outside database may take to answer
 * @param demonstration NL_DEMONSTRATION: whether an empty registry is first filled with made-up places
 * @param httpThreads NL_HTTP_THREADS: the most requests worked on at a time
 * @param accessLog NL_ACCESS_LOG: whether each request is logged
 * @param secretKey NL_SECRET_KEY: what the portal's own secrets are encrypted under; drawn into the data folder by default
 */
public record Configuration(
        Path dataFolder,
        String host,
        PortChoice port,
        Optional<OutsideDatabaseSettings> outsideDatabase,
        int databaseWaitSeconds,
        boolean demonstration,
        int httpThreads,
        boolean accessLog,
        Optional<PortalKey> secretKey) {

    static final int DEFAULT_PORT = 8080;
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final int HIGHEST_PORT = 65_535;

    /** Reads the process's own environment and system properties. */
    public static Configuration ofThisProcess() {
        return from(System.getenv(), System.getProperties());
    }

    /**
     * @throws LaunchException when a value is not usable; it says which variable and what was expected
     */
    static Configuration from(Map<String, String> environment, Properties properties) {
        Settings settings = new Settings(environment, properties);
        checkLanguage(settings);
        return new Configuration(
                dataFolder(settings, environment, properties),
                settings.find("NL_HOST").orElse("127.0.0.1"),
                new PortChoice(
                        settings.integer("NL_PORT", DEFAULT_PORT, 1, HIGHEST_PORT),
                        settings.find("NL_PORT").isPresent()),
                outsideDatabase(settings),
                settings.integer("NL_DB_WAIT_SECONDS", 60, 0, 3600),
                settings.yesOrNo("NL_DEMONSTRATION", true),
                settings.integer("NL_HTTP_THREADS", 64, 4, 2000),
                settings.yesOrNo("NL_ACCESS_LOG", false),
                settings.find("NL_SECRET_KEY").map(text -> PortalKey.ofVariable("NL_SECRET_KEY", text)));
    }

    /** Read before anything else by {@code TerminalLanguage}, which cannot refuse it: there is no language to do so in. */
    private static void checkLanguage(Settings settings) {
        settings.find("NL_LANGUAGE")
                .filter(language -> !LANGUAGES.contains(language))
                .ifPresent(language -> {
                    throw new LaunchException(Messages.text("configuration.language", language));
                });
    }

    /** The same choices for a command at the terminal: nothing reachable from elsewhere, no demonstration. */
    public Configuration forOneCommand() {
        return new Configuration(
                dataFolder,
                "127.0.0.1",
                PortChoice.anyFreePort(),
                outsideDatabase,
                databaseWaitSeconds,
                false,
                httpThreads,
                false,
                secretKey);
    }

    private static Path dataFolder(Settings settings, Map<String, String> environment, Properties properties) {
        return settings.find("NL_DATA_DIR")
                .map(Path::of)
                .orElseGet(() -> Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                        .filter(folder -> Path.of(folder).isAbsolute())
                        .map(Path::of)
                        .orElseGet(() -> Path.of(properties.getProperty("user.home"), ".local", "share"))
                        .resolve("nouveaux-lieux"))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<OutsideDatabaseSettings> outsideDatabase(Settings settings) {
        Optional<String> url = settings.find("NL_DB_URL");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new LaunchException(Messages.text("configuration.databaseUrl", url.get()));
        }
        String user = required(settings, "NL_DB_USER");
        String password = required(settings, "NL_DB_PASSWORD");
        return Optional.of(new OutsideDatabaseSettings(
                url.get(),
                user,
                password,
                settings.find("NL_DB_OWNER_USER").orElse(user),
                settings.find("NL_DB_OWNER_PASSWORD").orElse(password)));
    }

    private static String required(Settings settings, String variable) {
        return settings.find(variable)
                .orElseThrow(() -> new LaunchException(Messages.text("configuration.databaseIncomplete", variable)));
    }
}
