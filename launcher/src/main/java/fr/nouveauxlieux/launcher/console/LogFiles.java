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
    private LogFiles() {}

    /**
     * Applies to this process and writes the file that tells the server the same.
     *
     * @return that file
     */
    public static Path open(Path logs, Path caches) {
        String properties =
                """
                handlers=java.util.logging.FileHandler,fr.nouveauxlieux.launcher.console.TerminalErrors
                .level=INFO
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.limit=20000000
                java.util.logging.FileHandler.count=5
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=fr.nouveauxlieux.launcher.console.JsonLines
                java.util.logging.SimpleFormatter.format=%%4$s %%3$s: %%5$s%%n
                org.hibernate.validator.internal.util.Version.level=WARNING
                javax.enterprise.system.tools.deployment.dol.level=WARNING
                javax.enterprise.system.tools.deployment.common.level=WARNING
                fish.payara.nucleus.util.level=WARNING
                org.glassfish.admin.mbeanserver.level=WARNING
                com.hazelcast.level=WARNING
                javax.enterprise.system.security.ssl.level=SEVERE
                """
                        .formatted(logs.resolve("portal.%g.log")
                                .toString()
                                .replace("%", "%%")
                                .replace("%%g", "%g"));
        try {
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(properties.getBytes(StandardCharsets.ISO_8859_1)));
            divertStrayPrints(logs);
            return Files.writeString(caches.resolve("logging.properties"), properties);
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
