package fr.nouveauxlieux.territory;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Loads the territories once: the built-in ones, completed by the installation's official files. */
@ApplicationScoped
public class GazetteerProducer {

    @Inject
    private RegistrySettings settings;

    @Produces
    @ApplicationScoped
    public Gazetteer gazetteer() {
        return Territories.builtIn().gazetteer();
    }
}
