package fr.nouveauxlieux.portal.dump;

import fr.nouveauxlieux.place.PlaceDirectory;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/**
 * The files of the day on this node. Each is made when first asked for after midnight in Paris, and kept until the next
 * day: however often one is asked for, the registry is read once for it. What was made of another number of places is
 * made again, so that a node that is still being filled does not give an empty file for a day.
 */
@ApplicationScoped
public class DumpFiles {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Clock clock;

    private final Map<Dump, Made> files = new EnumMap<>(Dump.class);
    private Path folder;

    /** For the container, which injects the fields. */
    public DumpFiles() {}

    public DumpFiles(PlaceDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A file as it was made.
     *
     * @param day on which it was made
     * @param places how many the registry had
     */
    public record Made(Path file, LocalDate day, int places) {}

    /** The file of today, made first where there is none yet; whoever asks meanwhile waits for it. */
    public synchronized Made get(Dump dump) throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        int places = directory.status().places();
        Made made = files.get(dump);
        if (made == null || !made.day().equals(today) || made.places() != places) {
            Made next = make(dump, today, places);
            files.put(dump, next);
            if (made != null) {
                Files.deleteIfExists(made.file());
            }
            made = next;
        }
        return made;
    }

    private Made make(Dump dump, LocalDate today, int places) throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("donnees");
        }
        Path file = Files.createTempFile(folder, "", "-" + dump.fileName());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new DumpWriter(directory, today).write(dump, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Made(file, today, places);
    }

    @PreDestroy
    void forget() {
        try {
            for (Made made : files.values()) {
                Files.deleteIfExists(made.file());
            }
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
