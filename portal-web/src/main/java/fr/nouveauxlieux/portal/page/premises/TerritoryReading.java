package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.support.ProjectPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands the name or the code of a région, a département or a commune. */
@ApplicationScoped
public class TerritoryReading {

    static final int LONGEST = ProjectPlaces.LONGEST;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private ProjectPlaces places;

    /** A région or a département goes before a commune of the same name. */
    TypedTerritory read(String typed) {
        if (typed.isEmpty()) {
            return new TypedTerritory(false, Optional.empty(), List.of());
        }
        Optional<Territory> large = findLarge(typed);
        if (large.isPresent()) {
            return new TypedTerritory(true, large, List.of());
        }
        List<Commune> communes = listCommunes(typed);
        return communes.size() > 1
                ? new TypedTerritory(true, Optional.empty(), communes)
                : new TypedTerritory(true, communes.stream().findFirst().flatMap(this::territoryOf), List.of());
    }

    /** Those that what was typed may mean; one alone where one alone bears the very name. */
    List<Commune> listCommunes(String typed) {
        List<Commune> found = places.list(typed);
        List<Commune> named = found.stream()
                .filter(commune -> ProjectPlaces.isNameOf(commune, typed))
                .toList();
        return named.size() == 1 ? named : found;
    }

    private Optional<Territory> findLarge(String typed) {
        Optional<Territory> coded = gazetteer.findTerritory(TerritoryKind.DEPARTEMENT, typed.toUpperCase(Locale.ROOT));
        String plain = PlaceAddress.slug(typed);
        return coded.or(() -> Stream.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT)
                .flatMap(kind -> gazetteer.listTerritories(kind).stream())
                .filter(territory -> PlaceAddress.slug(territory.name()).equals(plain))
                .findFirst());
    }

    private Optional<Territory> territoryOf(Commune commune) {
        return gazetteer.findTerritory(TerritoryKind.COMMUNE, commune.code().value());
    }
}
