package fr.nouveauxlieux.launcher.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the server is to run.
 *
 * @param host address listened on
 * @param port port listened on
 * @param folder where the server may write what it needs while it runs
 * @param loggingProperties for {@code java.util.logging}
 * @param threads the most requests worked on at a time
 * @param accessLogFolder where each request is logged, if it is
 */
public record ServerSettings(
        String host, int port, Path folder, Path loggingProperties, int threads, Optional<Path> accessLogFolder) {}
