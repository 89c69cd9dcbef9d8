package fr.nouveauxlieux.systemtests.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/**
 * A Keycloak, a real provider of identities, with a realm of the tests: on a free port of this machine, forgetting
 * everything when it ends.
 */
public final class KeycloakProcess implements AutoCloseable {

    private static final String REALM = "agents";
    private static final String SMALL_MACHINE = "-Xms64m -Xmx384m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC"
            + " -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Djava.security.egd=file:/dev/urandom";
    private static final int SECONDS_TO_END = 30;

    private final int port = FreePorts.find();
    private final Process process;
    private final Path log;

    /** Starts it and does not wait. @param folder of what it says */
    public KeycloakProcess(Path folder) {
        Path home = Path.of(System.getProperty("nl.keycloak"));
        log = folder.resolve("keycloak.log");
        try {
            importAtStart(home);
            ProcessBuilder builder = new ProcessBuilder(
                            "bash",
                            home.resolve("bin").resolve("kc.sh").toString(),
                            "start-dev",
                            "--db=dev-mem",
                            "--cache=local",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_OPTS", SMALL_MACHINE);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void importAtStart(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("data").resolve("import"));
        try (var realm = KeycloakProcess.class.getResourceAsStream("/keycloak/" + REALM + ".json")) {
            Files.copy(realm, folder.resolve(REALM + ".json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Its address as a provider. */
    public String issuer() {
        return "http://127.0.0.1:" + port + "/realms/" + REALM;
    }

    /** Its address as a site. */
    public String site() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits until it tells of itself. */
    public KeycloakProcess ready() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        Await.until("Keycloak, which says what it does in " + log, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended; it said:\n" + Files.readString(log));
            }
            return answers(client, request);
        });
        return this;
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends the program that its script has started, too. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
