package fr.nouveauxlieux.benchmarks;

import fr.nouveauxlieux.benchmarks.Options.Part;
import fr.nouveauxlieux.benchmarks.contest.MapContest;
import fr.nouveauxlieux.benchmarks.contest.PeerThroughput;
import fr.nouveauxlieux.benchmarks.contest.PortalContest;
import fr.nouveauxlieux.benchmarks.contest.SearchContest;
import fr.nouveauxlieux.benchmarks.contest.SearchContest.RightAnswers;
import fr.nouveauxlieux.benchmarks.floor.FloorServer;
import fr.nouveauxlieux.benchmarks.index.IndexAnswers;
import fr.nouveauxlieux.benchmarks.index.IndexFilling;
import fr.nouveauxlieux.benchmarks.measure.CpuClock;
import fr.nouveauxlieux.benchmarks.page.PageContest;
import fr.nouveauxlieux.benchmarks.portal.PortalImport;
import fr.nouveauxlieux.benchmarks.portal.PortalProcess;
import fr.nouveauxlieux.benchmarks.postgres.PostgresAnswers;
import fr.nouveauxlieux.benchmarks.postgres.PostgresCluster;
import fr.nouveauxlieux.benchmarks.postgres.PostgresFilling;
import fr.nouveauxlieux.benchmarks.report.Figures;
import fr.nouveauxlieux.benchmarks.report.Goals;
import fr.nouveauxlieux.benchmarks.report.MarkdownTable;
import fr.nouveauxlieux.benchmarks.supercluster.Supercluster;
import fr.nouveauxlieux.benchmarks.workload.KnownPlace;
import fr.nouveauxlieux.benchmarks.workload.PlaceFile;
import fr.nouveauxlieux.benchmarks.workload.QuestionMaker;
import fr.nouveauxlieux.benchmarks.workload.Questions;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.LucenePlaceIndex;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything about a registry of one size: filled, asked, held against its peers and its goals. */
final class RegistryBenchmark {

    private static final double GOAL_OF_REBUILD = 10_000;
    private static final double GOAL_OF_IMPORT = 5_000;
    private static final double GOAL_OF_BYTES = 0.35;
    private static final double GOAL_OF_LOW_TILE = 2_000;
    private static final int WARM_UP_ROWS = 5_000;
    private static final int MEASURED_ROWS = 10_000;

    private final Path module;
    private final Gazetteer gazetteer;
    private final Optional<PostgresCluster> cluster;
    private final Set<Part> parts;
    private final PrintStream out;
    private final Goals goals = new Goals();
    private final MarkdownTable filling = new MarkdownTable("filling", "figure");

    RegistryBenchmark(
            Path module, Gazetteer gazetteer, Optional<PostgresCluster> cluster, Set<Part> parts, PrintStream out) {
        this.module = module;
        this.gazetteer = gazetteer;
        this.cluster = cluster;
        this.parts = parts;
        this.out = out;
    }

    void run(int places) throws Exception {
        out.printf("### %,d places%n%n", places);
        if (cluster.isEmpty()) {
            out.println("No PostgreSQL with PostGIS, pg_trgm and unaccent here: our own figures only.\n");
        }
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            PlaceFile file = PlaceFile.write(folder.path().resolve("source"), places, gazetteer);
            filling.add("rows read and understood for a second of one processor", Figures.of(rowsReadPerSecond(file)));
            Path indexFolder = folder.path().resolve("index");
            try (LucenePlaceIndex index = LucenePlaceIndex.open(indexFolder, gazetteer)) {
                List<KnownPlace> known = fill(index, indexFolder, file);
                ask(new IndexAnswers(index), indexFolder, file, known, QuestionMaker.make(known));
            }
        }
        filling.print(out);
        goals.print(out);
    }

    private List<KnownPlace> fill(LucenePlaceIndex index, Path folder, PlaceFile file) {
        IndexFilling filled = IndexFilling.fill(index, file);
        filling.add("index rebuilt, places for a second of one processor", Figures.of(filled.placesPerSecond()));
        filling.add("the same with reading and making documents", Figures.of(filled.placesPerSecondWithReading()));
        filling.add("index", Figures.megabytes(IndexFilling.bytesOf(folder)));
        goals.atLeast(GOAL_OF_REBUILD, "index rebuilt on one thread, places/s", filled.placesPerSecond());
        return filled.known();
    }

    private static double rowsReadPerSecond(PlaceFile file) {
        file.readThrough(WARM_UP_ROWS);
        CpuClock cpu = CpuClock.ofThisThread();
        long begun = cpu.read().orElseThrow();
        int rows = file.readThrough(MEASURED_ROWS);
        return rows / ((cpu.read().orElseThrow() - begun) / 1e9);
    }

    private void ask(IndexAnswers index, Path indexFolder, PlaceFile file, List<KnownPlace> known, Questions questions)
            throws Exception {
        Optional<PostgresFilling> filled =
                cluster.isPresent() ? Optional.of(PostgresFilling.fill(cluster.get(), file)) : Optional.empty();
        filled.ifPresent(postgres -> compareBytes(IndexFilling.bytesOf(indexFolder), postgres));
        SearchContest contest;
        RightAnswers right;
        try (PostgresAnswers postgres = filled.isPresent()
                ? PostgresAnswers.open(cluster.get(), filled.get().codes())
                : null) {
            contest = new SearchContest(index, Optional.ofNullable(postgres));
            if (parts.contains(Part.SEARCH)) {
                contest.run(questions).print(out);
            }
            right = contest.countRight(questions.typos());
            out.println(right.toText("misspelt") + "\n");
            out.println(contest.countRightRough(questions.roughTypos()).toText("half remembered") + "\n");
        }
        if (parts.contains(Part.CLUSTERS)) {
            MapContest map = new MapContest(index, indexFolder, goals);
            map.againstCollectors(questions);
            map.againstSupercluster(new Supercluster(module), known, questions);
            map.print(out);
        }
        if (parts.contains(Part.PORTAL) || parts.contains(Part.PAGE)) {
            askPortal(index, indexFolder, file, questions, filled, contest, right);
        }
    }

    private void compareBytes(long indexBytes, PostgresFilling postgres) {
        filling.add("PostgreSQL, places", Figures.megabytes(postgres.placeBytes()));
        filling.add("PostgreSQL, narrow table of the map", Figures.megabytes(postgres.mapBytes()));
        goals.atMost(
                GOAL_OF_BYTES,
                "bytes of the index of PostgreSQL's",
                (double) indexBytes / (postgres.placeBytes() + postgres.mapBytes()));
    }

    private void askPortal(
            IndexAnswers index,
            Path indexFolder,
            PlaceFile file,
            Questions questions,
            Optional<PostgresFilling> filled,
            SearchContest contest,
            RightAnswers right)
            throws Exception {
        Path distribution = module.resolveSibling("launcher").resolve("target").resolve("dist");
        Optional<PortalProcess> started = PortalProcess.start(distribution);
        if (started.isEmpty()) {
            out.println("No distribution in launcher/target/dist: nothing over HTTP, no import.\n");
            return;
        }
        try (PortalProcess portal = started.get()) {
            PortalImport imported = PortalImport.of(file, portal);
            filling.add("import by the portal, before matching, rows/s", Figures.of(imported.rowsPerSecond()));
            filling.add(
                    "after the import, until the last place is found, s",
                    Figures.of(imported.searchableAfter().toMillis() / 1000.0));
            goals.atLeast(GOAL_OF_IMPORT, "import before matching, rows/s", imported.rowsPerSecond());
            if (parts.contains(Part.PAGE)) {
                new PageContest(module, portal.site(), goals).run(indexFolder.getParent(), out);
            }
            if (!parts.contains(Part.PORTAL)) {
                return;
            }
            PortalContest http;
            try (FloorServer floor = FloorServer.start(distribution)) {
                http = new PortalContest(index, portal, floor, goals).run(questions);
            }
            http.print(out);
            goals.atMost(GOAL_OF_LOW_TILE, "longest tile of all places, zoom 6, bytes", http.longestLowTile());
            if (filled.isPresent()) {
                PeerThroughput throughput =
                        new PeerThroughput(cluster.get(), filled.get().codes(), http).run(questions, index);
                throughput.print(out);
                throughput.judge(contest, right, goals);
            }
        }
    }
}
