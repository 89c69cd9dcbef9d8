package fr.nouveauxlieux.geodata.territory;

import fr.nouveauxlieux.geodata.territory.internal.TerritoryLoading;

/** What is known of the territories of France, loaded once and shared. Immutable. */
public final class Territories {

    private final Gazetteer gazetteer;

    private Territories(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The territories that come with the module, without any official file. */
    public static Territories builtIn() {
        return new Territories(TerritoryLoading.builtIn());
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }
}
