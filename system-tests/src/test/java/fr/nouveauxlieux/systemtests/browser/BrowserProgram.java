package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium to test with: the one installed, else the one that Playwright downloads, else Debian's package where this
 * process may install it.
 */
public final class BrowserProgram implements AutoCloseable {

    /** Those with a face that nobody looks at come last: they cost three times as much. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String PACKAGE = "chromium-headless-shell";
    private static final String NO_DOWNLOAD = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";
    private static final int MINUTES_TO_INSTALL = 10;

    private final Playwright playwright;
    private final Browser browser;

    private BrowserProgram(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @return nothing, after saying why to the standard error, where no browser can be had */
    public static Optional<BrowserProgram> start() {
        return startInstalled()
                .or(BrowserProgram::startDownloaded)
                .or(() -> installPackage() ? startInstalled() : Optional.empty());
    }

    public Browser browser() {
        return browser;
    }

    private static Optional<BrowserProgram> startInstalled() {
        return NAMES.stream()
                .map(BrowserProgram::findProgram)
                .flatMap(Optional::stream)
                .map(BrowserProgram::startInstalled)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BrowserProgram> startInstalled(Path program) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put(NO_DOWNLOAD, "1");
        return start(new CreateOptions().setEnv(environment), options().setExecutablePath(program));
    }

    /** Playwright downloads its browser when there is none yet, unless the environment says not to. */
    private static Optional<BrowserProgram> startDownloaded() {
        return start(new CreateOptions(), options());
    }

    private static Optional<BrowserProgram> start(CreateOptions creation, LaunchOptions options) {
        Playwright playwright = null;
        try {
            playwright = Playwright.create(creation);
            return Optional.of(
                    new BrowserProgram(playwright, playwright.chromium().launch(options)));
        } catch (PlaywrightException e) {
            System.err.println("This browser does not start: " + e.getMessage());
            if (playwright != null) {
                playwright.close();
            }
            return Optional.empty();
        }
    }

    /** WebGL is drawn by the processor, so that maps are drawn alike with and without a graphics card. */
    private static LaunchOptions options() {
        // Debian's program draws pages on a graphics processor, which is a slow imitation of one here.
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-quic",
                "--use-angle=swiftshader",
                "--enable-unsafe-swiftshader",
                "--disable-gpu-rasterization",
                "--lang=fr-FR"));
        if (isRoot()) {
            arguments.add("--no-sandbox");
        }
        return new LaunchOptions().setHeadless(true).setArgs(arguments);
    }

    private static Optional<Path> findProgram(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean installPackage() {
        return isRoot()
                && findProgram("apt-get").isPresent()
                && run("apt-get", "update")
                && run("apt-get", "install", "--yes", "--no-install-recommends", PACKAGE);
    }

    private static boolean run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.INHERIT);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            System.err.println(String.join(" ", command) + ": " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
