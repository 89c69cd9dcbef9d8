package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds territories by the beginning of a word of their name, whatever case, accents and hyphens. Names are prepared
 * once: the gazetteer does not change while the application runs.
 */
@ApplicationScoped
public class TerritoryFinder {

    /** From the largest to the smallest: the order of the results. */
    static final List<TerritoryKind> ORDER =
            List.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);

    @Inject
    private Gazetteer gazetteer;

    private volatile List<Named> named;

    /** For the container, which injects the gazetteer. */
    public TerritoryFinder() {}

    TerritoryFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private record Named(Territory territory, String plainName) {}

    /**
     * The territories of some kinds, régions first and communes last, by ascending code.
     *
     * @param name what a word of the name begins with; empty for any
     */
    public List<Territory> list(Set<TerritoryKind> kinds, Optional<String> name) {
        String begun = name.map(text -> "-" + PlaceAddress.slug(text)).orElse("");
        return names().stream()
                .filter(candidate -> kinds.contains(candidate.territory.kind()))
                .filter(candidate -> candidate.plainName.contains(begun))
                .map(Named::territory)
                .toList();
    }

    private List<Named> names() {
        List<Named> ready = named;
        if (ready == null) {
            ready = prepareNames();
            named = ready;
        }
        return ready;
    }

    private List<Named> prepareNames() {
        List<Named> all = new ArrayList<>();
        for (TerritoryKind kind : ORDER) {
            for (Territory territory : gazetteer.listTerritories(kind)) {
                all.add(new Named(territory, "-" + PlaceAddress.slug(territory.name())));
            }
        }
        return List.copyOf(all);
    }
}
