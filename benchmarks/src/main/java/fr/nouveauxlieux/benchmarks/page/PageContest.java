package fr.nouveauxlieux.benchmarks.page;

import fr.nouveauxlieux.benchmarks.node.NodeScripts;
import fr.nouveauxlieux.benchmarks.report.Figures;
import fr.nouveauxlieux.benchmarks.report.Goals;
import fr.nouveauxlieux.benchmarks.report.MarkdownTable;
import fr.nouveauxlieux.store.Json;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The largest contentful paint and the total blocking time of the start page, of the search page and of a place's page,
 * medians of five visits with nothing kept, and the bytes that they fetch before the map.
 */
public final class PageContest {

    private static final String RUNS = "5";
    private static final double GOAL_OF_PAINT = 2.0;
    private static final double GOAL_OF_BLOCKING = 200;
    private static final double GOAL_OF_BYTES = 250_000;
    private static final String SEARCH = "/lieux?q=coworking+rennes";
    private static final Pattern PLACE = Pattern.compile("href=\"(/lieux/[0-9a-z]{10}-[^\"?]*)\"");
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "chromium-headless-shell", "google-chrome", "google-chrome-stable");

    private final NodeScripts scripts;
    private final URI site;
    private final Goals goals;
    private final MarkdownTable table = new MarkdownTable(
            "page",
            "largest contentful paint, s",
            "total blocking time before the map, ms",
            "by the map, ms",
            "before the map, kB",
            "files");

    /** @param module this module's folder */
    public PageContest(Path module, URI site, Goals goals) {
        this.scripts = new NodeScripts(module);
        this.site = site;
        this.goals = goals;
    }

    /** Says so, and measures nothing, where there is no Chromium. */
    public void run(Path folder, PrintStream out) throws IOException, InterruptedException {
        Optional<Path> browser = findBrowser();
        if (browser.isEmpty()) {
            out.println("No Chromium or Chrome here: no page is measured.\n");
            return;
        }
        Matcher place = PLACE.matcher(read(SEARCH));
        if (!place.find()) {
            throw new IOException("expected a place on " + site.resolve(SEARCH));
        }
        measure("start page", "/", browser.get(), folder.resolve("start.json"));
        measure("search page", SEARCH, browser.get(), folder.resolve("search.json"));
        measure("place page", place.group(1), browser.get(), folder.resolve("place.json"));
        table.print(out);
    }

    private void measure(String name, String address, Path browser, Path answer)
            throws IOException, InterruptedException {
        // The server's own first answer is not what is measured.
        read(address);
        scripts.run(answer, "playwright-core", "page.mjs", site.resolve(address).toString(), browser.toString(), RUNS);
        List<?> visits = (List<?>) Json.readObject(Files.readString(answer)).get("visits");
        double seconds = median(visits, visit -> number(visit, "milliseconds")) / 1000;
        double blocking = median(visits, visit -> number(visit, "blocking"));
        double blockingOfMap = median(visits, visit -> number(visit, "blockingOfMap"));
        double bytes = median(visits, visit -> number(visit, "bytes"));
        double files = median(visits, visit -> number(visit, "files"));
        table.add(
                name,
                Figures.of(seconds),
                Figures.of(blocking),
                Figures.of(blockingOfMap),
                Figures.of(bytes / 1000),
                Long.toString(Math.round(files)));
        goals.atMost(GOAL_OF_PAINT, name + ", largest contentful paint, s", seconds);
        goals.atMost(GOAL_OF_BLOCKING, name + ", total blocking time before the map, ms", blocking);
        goals.atMost(GOAL_OF_BYTES, name + ", bytes before the map", bytes);
    }

    private static double number(Object visit, String key) {
        return ((Number) ((Map<?, ?>) visit).get(key)).doubleValue();
    }

    private static double median(List<?> visits, ToDoubleFunction<Object> figure) {
        double[] sorted =
                visits.stream().mapToDouble(figure::applyAsDouble).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private String read(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(site.resolve(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Optional<Path> findBrowser() {
        return BROWSERS.stream()
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
