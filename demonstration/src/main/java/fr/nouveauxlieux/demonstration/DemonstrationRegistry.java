package fr.nouveauxlieux.demonstration;

import fr.nouveauxlieux.demonstration.sheet.SheetMaker;
import fr.nouveauxlieux.demonstration.spread.Spread;
import fr.nouveauxlieux.demonstration.spread.Spread.CommuneShare;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Writes the made-up registry. The same gazetteer, number of places and seed give the same bytes on every run and
 * machine: neither the clock, the locale nor the JDK's own generators have a part in it.
 */
public final class DemonstrationRegistry {

    /** How many places the demonstration has. */
    public static final int PLACES = 5_000;

    /** The seed of the demonstration. */
    public static final long SEED = 2_019;

    /** Name of the file that is written. */
    public static final String FILE = "demonstration.csv";

    /** The mapping by which an import reads the file, as a resource of the class path. */
    public static final String MAPPING = "sources/demonstration.json";

    private DemonstrationRegistry() {}

    /**
     * Writes {@value #FILE}, of {@value #PLACES} places, into a folder, which is created if need be. A file of this
     * name is replaced, at once and only when the new one is whole.
     *
     * @return the file
     * @throws UncheckedIOException if the folder cannot be written to
     */
    public static Path writeCsv(Path folder) {
        return writeCsv(folder, PLACES, SEED);
    }

    /** As {@link #writeCsv(Path)}, with as many places as one likes; they are never all in memory. */
    public static Path writeCsv(Path folder, int places, long seed) {
        return writeCsv(folder, places, seed, Territories.builtIn().gazetteer());
    }

    /**
     * As {@link #writeCsv(Path, int, long)}, for one who already has a gazetteer.
     *
     * @throws IllegalStateException if a région that should get places has no commune whose centre is known
     */
    public static Path writeCsv(Path folder, int places, long seed, Gazetteer gazetteer) {
        if (places < 1) {
            throw new IllegalArgumentException("expected at least one place, was " + places);
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(FILE + "." + UUID.randomUUID() + ".unfinished");
            try {
                writeSheets(unfinished, places, seed, gazetteer);
                return Files.move(
                        unfinished,
                        folder.resolve(FILE),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the demonstration into " + folder, e);
        }
    }

    private static void writeSheets(Path file, int places, long seed, Gazetteer gazetteer) throws IOException {
        SheetMaker maker = new SheetMaker(gazetteer, seed);
        try (CsvFile csv = new CsvFile(file)) {
            for (CommuneShare share : new Spread(gazetteer).shareOut(places, seed)) {
                maker.makeSheets(share, csv::append);
            }
        }
    }
}
