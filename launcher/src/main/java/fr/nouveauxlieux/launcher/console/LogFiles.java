package fr.nouveauxlieux.launcher.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/**
 * Everything logged goes to {@code portal.log} in the logs' folder, one JSON object a line, in a few files of bounded
 * size; only errors reach the terminal.
 */
public final class LogFiles {
    private static final String SETTINGS =
            """
            handlers=fr.nouveauxlieux.launcher.console.LogFile,fr.nouveauxlieux.launcher.console.TerminalErrors
            .level=INFO
            java.util.logging.SimpleFormatter.format=%4$s %3$s: %5$s%n
            org.hibernate.validator.internal.util.Version.level=WARNING
            javax.enterprise.system.tools.deployment.dol.level=WARNING
            javax.enterprise.system.tools.deployment.common.level=WARNING
            fish.payara.nucleus.util.level=WARNING
            org.glassfish.admin.mbeanserver.level=WARNING
            com.hazelcast.level=WARNING
            javax.enterprise.system.security.ssl.level=SEVERE
            """;

    private LogFiles() {}

    /**
     * Applies to this process and writes the file that tells the server the same.
     *
     * @return that file
     */
    public static Path open(Path logs, Path caches) {
        System.setProperty(LogFile.PATTERN, LogFile.patternIn(logs));
        try {
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.US_ASCII)));
            divertStrayPrints(logs);
            return Files.writeString(caches.resolve("logging.properties"), SETTINGS);
        } catch (IOException failed) {
            throw new UncheckedIOException("logs in " + logs, failed);
        }
    }

    /** Some libraries print. The terminal is for the launcher's own lines, and the output of a command may be data. */
    private static void divertStrayPrints(Path logs) throws IOException {
        PrintStream prints =
                new PrintStream(Files.newOutputStream(logs.resolve("output.log")), true, StandardCharsets.UTF_8);
        System.setOut(prints);
        System.setErr(prints);
    }
}
