package fr.nouveauxlieux.portal.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.TerritoryOutlines;
import fr.nouveauxlieux.search.TileAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The tiles of territories. They do not change while the application runs, so each is made once and kept, within
 * bounds, in the form in which it leaves.
 */
@ApplicationScoped
public class TerritoryTiles {

    /** Beyond, maps enlarge the tiles of this zoom. */
    static final int HIGHEST_ZOOM = 12;

    static final int LOWEST_ZOOM_OF_COMMUNES = 4;
    static final String DEPARTEMENTS = "departements";
    static final String COMMUNES = "communes";

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Cache<TileAddress, ReadyTile> tiles = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((TileAddress address, ReadyTile tile) -> tile.weight())
            .build();

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private TerritoryOutlines outlines;

    private volatile Shapes shapes;

    private record Shapes(DepartementShapes departements, CommunePoints communes) {}

    /** For the container, which injects the territories. */
    public TerritoryTiles() {}

    public TerritoryTiles(Gazetteer gazetteer, TerritoryOutlines outlines) {
        this.gazetteer = gazetteer;
        this.outlines = outlines;
    }

    ReadyTile get(TileAddress address) {
        return tiles.get(address, this::make);
    }

    private ReadyTile make(TileAddress address) {
        Shapes ready = shapes();
        TileGrid grid = TileGrid.of(address);
        VectorLayer departements = new VectorLayer(DEPARTEMENTS);
        ready.departements.addTo(departements, address.zoom(), grid);
        VectorLayer communes = new VectorLayer(COMMUNES);
        ready.communes.addTo(communes, address.zoom(), grid);
        return ReadyTile.of(VectorTile.toBytes(List.of(departements, communes)));
    }

    private Shapes shapes() {
        Shapes ready = shapes;
        if (ready == null) {
            ready = new Shapes(
                    new DepartementShapes(outlines.listDepartements(), HIGHEST_ZOOM),
                    new CommunePoints(gazetteer.listCommunes()));
            shapes = ready;
        }
        return ready;
    }
}
