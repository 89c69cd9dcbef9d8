package fr.nouveauxlieux.launcher.server;

import java.util.ArrayList;
import java.util.List;

/** The server's settings, as the administration commands that are run before it starts. */
final class ServerTuning {
    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";
    private static final String TRANSPORT = CONFIG + "network-config.transports.transport.tcp.";
    private static final String THREADS = CONFIG + "thread-pools.thread-pool.http-thread-pool.";

    /** What shrinks; pictures and fonts are packed already. */
    private static final String COMPRESSED = String.join(
            ",",
            "text/html",
            "text/css",
            "text/csv",
            "text/plain",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/geo+json",
            "application/problem+json",
            "application/xml",
            "application/xhtml+xml",
            "application/manifest+json",
            "application/vnd.mapbox-vector-tile",
            "application/vnd.oai.openapi+json;version=3.0",
            "image/svg+xml");

    private static final int COMPRESSED_FROM_BYTES = 1024;
    /** The request line and the headers together; a search with many criteria stays far below. */
    private static final int LARGEST_HEADER_BYTES = 16 * 1024;

    private static final int LARGEST_FORM_BYTES = 1024 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_PARAMETERS = 1000;
    /** What is left of a body that was refused is read up to here, so that the refusal arrives; then the line is cut. */
    private static final int SWALLOWED_BYTES = 1024 * 1024;

    private static final int KEEP_ALIVE_SECONDS = 30;
    /** How long a body may keep a thread waiting for its next bytes. */
    private static final int SILENCE_MILLIS = 10_000;

    private static final int REQUEST_SECONDS = 300;

    private static final String SCHEDULE =
            "resources.managed-scheduled-executor-service.concurrent/__defaultManagedScheduledExecutorService.";

    /** As many as look for work at the same time: with one thread, a long mail run keeps calls and surveys from being seen. */
    private static final int SCHEDULING_THREADS = 16;

    private ServerTuning() {}

    /** Each is a command's name followed by its arguments. */
    static List<List<String>> of(ServerSettings settings) {
        List<List<String>> commands = new ArrayList<>();
        commands.add(set(LISTENER + "address", settings.host()));
        commands.add(set(HTTP + "compression", "on"));
        commands.add(set(HTTP + "compressable-mime-type", COMPRESSED));
        commands.add(set(HTTP + "compression-min-size-bytes", COMPRESSED_FROM_BYTES));
        commands.add(set(HTTP + "header-buffer-length-bytes", LARGEST_HEADER_BYTES));
        commands.add(set(HTTP + "max-form-post-size-bytes", LARGEST_FORM_BYTES));
        commands.add(set(HTTP + "timeout-seconds", KEEP_ALIVE_SECONDS));
        commands.add(set(HTTP + "request-timeout-seconds", REQUEST_SECONDS));
        // The setting named after uploads does nothing in this version: this one was measured to.
        commands.add(set(TRANSPORT + "read-timeout-millis", SILENCE_MILLIS));
        commands.add(set(HTTP + "max-request-headers", MOST_HEADERS));
        commands.add(set(HTTP + "max-request-parameters", MOST_PARAMETERS));
        commands.add(set(HTTP + "max-swallowing-input-bytes", SWALLOWED_BYTES));
        // A proxy in front speaks HTTP/1.1 to us, and over plain HTTP nobody else speaks anything newer.
        commands.add(set(HTTP + "http2-enabled", "false"));
        // The portal's own answers say so, and in one way only.
        commands.add(set(HTTP + "xframe-options", "false"));
        commands.add(set(HTTP + "xpowered-by", "false"));
        commands.add(set(HTTP + "server-header", "false"));
        commands.add(set(HTTP + "trace-enabled", "false"));
        commands.add(set(THREADS + "min-thread-pool-size", Math.min(8, settings.threads())));
        commands.add(set(THREADS + "max-thread-pool-size", settings.threads()));
        // The API's own switch for this does nothing in this version, and the grid listens on every address.
        commands.add(set(CONFIG + "hazelcast-config-specific-configuration.enabled", "false"));
        commands.add(set(SCHEDULE + "core-pool-size", SCHEDULING_THREADS));
        commands.add(set(CONFIG + "ejb-container.ejb-timer-service.ejb-timer-service", "Dummy"));
        return commands;
    }

    private static List<String> set(String setting, Object value) {
        return List.of("set", setting + "=" + value);
    }
}
