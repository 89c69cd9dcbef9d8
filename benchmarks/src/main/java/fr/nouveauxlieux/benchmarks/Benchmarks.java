package fr.nouveauxlieux.benchmarks;

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
