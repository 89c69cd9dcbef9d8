package fr.nouveauxlieux.systemtests.supply;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder with the archives of the OSV database as it publishes them, {@code Maven/all.zip} and {@code npm/all.zip}. */
final class OsvCopy {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Path> archives;

    /** @throws IllegalArgumentException if an archive of either ecosystem is missing */
    OsvCopy(Path folder) {
        archives = Stream.of("Maven", "npm").map(name -> archive(folder, name)).toList();
    }

    private static Path archive(Path folder, String ecosystem) {
        return Stream.of(folder.resolve(ecosystem).resolve("all.zip"), folder.resolve(ecosystem + ".zip"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected " + ecosystem + "/all.zip of the OSV database in " + folder));
    }

    /** Gives the advisories that name one of the packages, whichever versions they touch. */
    void forEachNaming(Collection<PackageUrl> packages, Consumer<Advisory> consumer) {
        Set<String> names = packages.stream().map(PackageUrl::name).collect(Collectors.toSet());
        for (Path archive : archives) {
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    read(zip, entries.nextElement(), names, consumer);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(archive.toString(), e);
            }
        }
    }

    /** Most advisories are of packages that we do not have: their text is not even parsed. */
    private static void read(ZipFile zip, ZipEntry entry, Set<String> names, Consumer<Advisory> consumer)
            throws IOException {
        if (!entry.getName().endsWith(".json")) {
            return;
        }
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (names.stream().anyMatch(name -> text.contains('"' + name + '"'))) {
            consumer.accept(new Advisory(JSON.readTree(text)));
        }
    }
}
