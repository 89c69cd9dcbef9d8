package fr.nouveauxlieux.systemtests.faults;

import fr.nouveauxlieux.attachment.internal.content.S3Settings;
import fr.nouveauxlieux.systemtests.process.Await;
import fr.nouveauxlieux.systemtests.process.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A store of objects that speaks S3 (Adobe's S3Mock), with one bucket, which forgets everything when it ends. */
final class S3MockProcess implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("nl.s3mock"));
    private static final String BUCKET = "contents";
    private static final int SECONDS_TO_END = 30;

    private final int port = FreePorts.find();
    private final Path log;
    private Process process;

    /** @param folder of what it says */
    S3MockProcess(Path folder) {
        log = folder.resolve("s3mock.log");
    }

    /** Whether the build could have it. */
    static boolean isThere() {
        return Files.exists(PROGRAM);
    }

    S3Settings settings() {
        return new S3Settings(URI.create("http://127.0.0.1:" + port), BUCKET, "gra", "portal", "a secret of the tests");
    }

    /** How a portal is told of it. */
    Map<String, String> variables() {
        S3Settings settings = settings();
        return Map.of(
                "NL_FILES_S3_ENDPOINT", settings.endpoint().toString(),
                "NL_FILES_S3_BUCKET", settings.bucket(),
                "NL_FILES_S3_REGION", settings.region(),
                "NL_FILES_S3_ACCESS_KEY", settings.accessKey(),
                "NL_FILES_S3_SECRET_KEY", settings.secretKey());
    }

    /** Returns once it answers. */
    void start() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            PROGRAM.toString(),
                            "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET,
                            "--com.adobe.testing.s3mock.httpPort=" + port,
                            "--server.address=127.0.0.1",
                            "--server.port=0")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Await.until("the store, which says what it does in " + log, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the store ended; it said:\n" + Files.readString(log));
            }
            return answers();
        });
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
