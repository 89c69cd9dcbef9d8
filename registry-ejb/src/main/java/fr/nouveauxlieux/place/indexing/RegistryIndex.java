package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.LucenePlaceIndex;
import fr.nouveauxlieux.search.PlaceIndex;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** This node's index, open from the application's start to its end. */
@ApplicationScoped
public class RegistryIndex {

    @Inject
    private RegistrySettings settings;

    @Inject
    private Gazetteer gazetteer;

    private PlaceIndex index;

    @PostConstruct
    void open() {
        index = LucenePlaceIndex.open(settings.indexDirectory(), gazetteer);
    }

    @PreDestroy
    void close() {
        index.close();
    }

    PlaceIndex index() {
        return index;
    }
}
