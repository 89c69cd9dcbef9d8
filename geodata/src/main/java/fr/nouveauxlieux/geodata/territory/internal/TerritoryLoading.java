package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import java.util.List;

/** Puts the gazetteer together from what is at hand. */
public final class TerritoryLoading {

    private TerritoryLoading() {}

    public static Gazetteer builtIn() {
        return new TableGazetteer(
                BuiltInTables.read(),
                () -> new TableGazetteer.Outlines(
                        BuiltInOutlines.readDepartements(), BuiltInOutlines.readNeighbours(), List.of()));
    }
}
