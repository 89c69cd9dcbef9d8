package fr.nouveauxlieux.benchmarks;

import fr.nouveauxlieux.benchmarks.Options.Part;
import fr.nouveauxlieux.benchmarks.assignment.AssignmentContest;
import fr.nouveauxlieux.benchmarks.deadline.DeadlineContest;
import fr.nouveauxlieux.benchmarks.postgres.PostgresCluster;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The command: measures registries of the sizes asked for, one after the other, and prints Markdown. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.parse(words);
        } catch (IllegalArgumentException misuse) {
            System.err.println(misuse.getMessage());
            System.exit(2);
            return;
        }
        if (options.parts().contains(Part.DEADLINE)) {
            new DeadlineContest(out).run(distribution());
        }
        if (options.parts().contains(Part.ASSIGNMENT)) {
            new AssignmentContest(out).run();
        }
        if (options.isOfRegistries()) {
            measureRegistries(options, out);
        }
    }

    private static void measureRegistries(Options options, PrintStream out) throws Exception {
        Gazetteer gazetteer = Territories.builtIn().gazetteer();
        Optional<PostgresCluster> cluster = PostgresCluster.find();
        try {
            for (int places : options.places()) {
                new RegistryBenchmark(module(), gazetteer, cluster, options.parts(), out).run(places);
            }
        } finally {
            cluster.ifPresent(PostgresCluster::close);
        }
    }

    /** Of the portal, beside this module. */
    private static Path distribution() throws URISyntaxException {
        return module().resolveSibling("launcher").resolve("target").resolve("dist");
    }

    /** This module's folder, two above its jar. */
    private static Path module() throws URISyntaxException {
        return Path.of(Benchmarks.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getParent()
                .getParent();
    }
}
