package fr.nouveauxlieux.systemtests.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.nouveauxlieux.systemtests.process.Await;
import fr.nouveauxlieux.systemtests.process.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A ClamAV daemon, a real scanner, which knows one signature: that of a phrase of the tests. */
final class ClamdProcess implements AutoCloseable {

    static final String PHRASE = "une phrase que seule une signature des essais connait";
    private static final List<String> PLACES = List.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd");
    private static final int SECONDS_TO_END = 30;

    private final Path folder;
    private final int port;
    private Process process;

    /** @param folder empty, for its settings and its signatures */
    ClamdProcess(Path folder) throws IOException {
        this.folder = folder;
        this.port = FreePorts.find();
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("essais.ndb"),
                "NouveauxLieux.Essai:0:*:" + HexFormat.of().formatHex(PHRASE.getBytes(US_ASCII)) + "\n");
        Files.writeString(
                folder.resolve("clamd.conf"),
                """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                User %s
                DatabaseDirectory %s
                TemporaryDirectory %s
                StreamMaxLength 210M
                MaxFileSize 210M
                MaxScanSize 420M
                AlertExceedsMax yes
                """
                        .formatted(port, System.getProperty("user.name"), signatures, folder));
    }

    /** Where this machine has the daemon, if it has. */
    static Optional<Path> findProgram() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Starts it, and waits until it answers. */
    void start() {
        Path log = folder.resolve("clamd.log");
        try {
            process = new ProcessBuilder(
                            findProgram().orElseThrow().toString(), "--config-file=" + folder.resolve("clamd.conf"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Await.until("the scanner, which says what it does in " + log, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the scanner ended; it said:\n" + Files.readString(log));
            }
            return answers();
        });
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("zPING\0".getBytes(US_ASCII));
            return socket.getInputStream().read() == 'P';
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
