package fr.nouveauxlieux.benchmarks.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs of a PostgreSQL of this machine that has PostGIS. */
final class PostgresPrograms {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final List<String> EXTENSIONS = List.of("postgis", "pg_trgm", "unaccent");
    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** The first of the search path, else the latest of Debian's. */
    static Optional<PostgresPrograms> find() {
        return Stream.concat(searchPath(), debian())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .map(PostgresPrograms::new)
                .filter(PostgresPrograms::hasExtensions)
                .findFirst();
    }

    private static Stream<Path> searchPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(Path::of);
    }

    private static Stream<Path> debian() {
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    private boolean hasExtensions() {
        try {
            Path extensions = Path.of(run("pg_config", "--sharedir").strip(), "extension");
            return EXTENSIONS.stream().allMatch(name -> Files.exists(extensions.resolve(name + ".control")));
        } catch (IllegalStateException unusable) {
            return false;
        }
    }

    /** Whether another user must run the server, which refuses to be run by root. */
    static boolean needsOwner() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** @throws IllegalStateException with what the program said, if it fails */
    String run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (needsOwner()) {
            command.addAll(List.of(
                    "setpriv",
                    "--reuid=" + PostgresCluster.OWNER,
                    "--regid=" + PostgresCluster.OWNER,
                    "--init-groups"));
        }
        command.add(folder.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            Path said = Files.createTempFile("nl-benchmarks", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .directory(new File("/"))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    process.destroy();
                    throw new IllegalStateException(program + " failed: " + Files.readString(said));
                }
                return Files.readString(said);
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
