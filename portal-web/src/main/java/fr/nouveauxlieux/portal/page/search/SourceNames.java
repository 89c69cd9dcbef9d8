package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The names of the sources, as the sheets of their places tell them; remembered, for there are few. */
@ApplicationScoped
public class SourceNames {

    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    private PlaceDirectory directory;

    protected SourceNames() {
        // For the container's proxies.
    }

    @Inject
    public SourceNames(PlaceDirectory directory) {
        this.directory = directory;
    }

    /** The code itself where no place is of that source. */
    public String nameOf(String code) {
        String known = remembered.get(code);
        if (known != null) {
            return known;
        }
        Optional<String> name = find(code);
        name.ifPresent(found -> remembered.put(code, found));
        return name.orElse(code);
    }

    private Optional<String> find(String code) {
        PlaceQuery onePlace =
                PlaceQuery.builder().filter(Facet.SOURCE, code).limit(1).build();
        return directory.search(onePlace).hits().stream()
                .flatMap(hit -> directory.findSheet(new PlaceId(hit.place().id())).stream())
                .flatMap(sheet -> sheet.sources().stream())
                .filter(source -> source.code().equals(code))
                .map(SourceNotice::name)
                .findFirst();
    }
}
