package fr.nouveauxlieux.geodata.territory;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.internal.TerritoryLoading;
import java.nio.file.Path;
import java.util.Optional;

/**
 * All that is known of the territories of France, loaded once and shared. Immutable, safe for use by many threads;
 * tables are read at once; names are indexed and outlines read when first asked for.
 */
public final class Territories {

    private final TerritoryLoading loaded;

    private Territories(Optional<Path> folder) {
        loaded = new TerritoryLoading(folder);
    }

    /** The territories that come with the module, without any official file. */
    public static Territories builtIn() {
        return new Territories(Optional.empty());
    }

    /**
     * The territories that come with the module, completed with the official files of a folder; see {@code
     * OfficialFolder}, which writes it. A folder that is absent or empty adds nothing.
     *
     * @throws java.io.UncheckedIOException if a file of the folder cannot be read
     */
    public static Territories load(Path officialFolder) {
        return new Territories(Optional.of(officialFolder));
    }

    public Gazetteer gazetteer() {
        return loaded.gazetteer();
    }

    public TerritoryOutlines outlines() {
        return loaded.outlines();
    }

    /** Read when first asked for. */
    public Arrondissements arrondissements() {
        return loaded.arrondissements();
    }

    public PriorityNeighbourhoods priorityNeighbourhoods() {
        return loaded.neighbourhoods();
    }

    /** Density class of the commune where the point lies; empty where no density grid was imported. */
    public Optional<DensityClass> findDensityAt(Coordinates point) {
        return gazetteer().findCommuneAt(point).flatMap(Commune::density);
    }
}
