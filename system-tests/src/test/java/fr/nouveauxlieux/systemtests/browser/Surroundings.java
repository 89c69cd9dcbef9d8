package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Browser;
import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.systemtests.process.ApiClient;
import fr.nouveauxlieux.systemtests.process.Await;
import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser, and the portals on the made-up places, each started when first asked for. */
final class Surroundings implements AutoCloseable {

    /** Visitors of tests are quicker than people, and all at one address. */
    private static final Map<String, String> SETTINGS = Map.of(
            "NL_DEMONSTRATION", "yes",
            "NL_DEMONSTRATION_DOSSIERS", "true",
            "NL_SECRET_KEY", UnsubscribeLinks.KEY,
            "NL_WEB_RATE_REQUESTS_PER_MINUTE", "0",
            "NL_WEB_RATE_TILES_PER_MINUTE", "0",
            "NL_LIMIT_SIGN_IN", "1000/PT1M",
            "NL_LIMIT_REGISTRATION", "1000/PT1M",
            "NL_LIMIT_RESET", "1000/PT1M");

    private final Optional<BrowserProgram> program = BrowserProgram.start();
    private final CompanyDirectoryOfTests directory = new CompanyDirectoryOfTests();
    private final Path folder;
    private PortalProcess portal;
    private PortalProcess neutralPortal;

    Surroundings() {
        try {
            folder = Files.createTempDirectory("browser-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Browser> browser() {
        return program.map(BrowserProgram::browser);
    }

    PortalProcess portal() {
        if (portal == null) {
            Map<String, String> settings = new HashMap<>(SETTINGS);
            settings.put("NL_DIRECTORY_ADDRESS", directory.address());
            portal = start("portal", settings);
        }
        return portal;
    }

    /** The same places in the look that is not the State's. */
    PortalProcess neutralPortal() {
        if (neutralPortal == null) {
            Map<String, String> settings = new HashMap<>(SETTINGS);
            settings.put("NL_THEME", "neutral");
            settings.put("NL_DEMONSTRATION_DOSSIERS", "true");
            neutralPortal = start("neutral", settings);
        }
        return neutralPortal;
    }

    private PortalProcess start(String name, Map<String, String> settings) {
        PortalProcess started = PortalProcess.run(folder.resolve(name), settings);
        ApiClient api = new ApiClient(started.site());
        Await.until("the made-up places", () -> api.countPlaces() == DemonstrationRegistry.PLACES);
        return started;
    }

    @Override
    public void close() {
        program.ifPresent(BrowserProgram::close);
        directory.close();
        Stream.of(portal, neutralPortal).filter(Objects::nonNull).forEach(PortalProcess::close);
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
