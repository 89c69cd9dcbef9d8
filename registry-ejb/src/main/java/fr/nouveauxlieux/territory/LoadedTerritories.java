package fr.nouveauxlieux.territory;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.TerritoryOutlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Loads the territories once: the built-in ones, completed by the installation's official files. */
@ApplicationScoped
public class LoadedTerritories {

    @Inject
    private RegistrySettings settings;

    @Produces
    @Singleton
    public Territories territories() {
        return Territories.load(settings.territoriesDirectory());
    }

    @Produces
    @ApplicationScoped
    public Gazetteer gazetteer(Territories territories) {
        return territories.gazetteer();
    }

    @Produces
    @Singleton
    public TerritoryOutlines outlines(Territories territories) {
        return territories.outlines();
    }
}
