package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * What follows from another address: the commune, and a point of the map that is true, if coarse, rather than the finer
 * one of where the place was.
 */
@ApplicationScoped
public class Relocation {

    private Gazetteer gazetteer;

    protected Relocation() {
        // For the container's proxies.
    }

    @Inject
    public Relocation(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param moved whether the place is said to be elsewhere, and not only its address to be written otherwise */
    public PlaceProfile located(PlaceProfile before, PlaceProfile after, boolean moved) {
        boolean otherTown = differs(PlaceField.POSTAL_CODE, before, after) || differs(PlaceField.TOWN, before, after);
        boolean otherStreet = differs(PlaceField.STREET, before, after);
        if (!otherTown && !(moved && otherStreet)) {
            return after;
        }
        Optional<Commune> commune = findCommune(after);
        if (commune.isEmpty()) {
            return after;
        }
        boolean otherCommune = !commune.map(Commune::code).equals(before.find(PlaceField.COMMUNE_CODE));
        if (!otherCommune && !moved) {
            return after;
        }
        PlaceProfile.Builder located =
                after.toBuilder().set(PlaceField.COMMUNE_CODE, commune.get().code());
        commune.get().centre().ifPresent(centre -> located.set(PlaceField.COORDINATES, centre));
        return located.build();
    }

    private static boolean differs(PlaceField<?> field, PlaceProfile before, PlaceProfile after) {
        return !before.find(field).equals(after.find(field));
    }

    /** The commune of that name which that postal code serves, if both are known and there is one only. */
    private Optional<Commune> findCommune(PlaceProfile profile) {
        List<Commune> named =
                profile.find(PlaceField.TOWN).map(gazetteer::listCommunesByName).orElse(List.of());
        List<Commune> served = profile.find(PlaceField.POSTAL_CODE)
                .map(gazetteer::listCommunesByPostalCode)
                .orElse(List.of());
        List<Commune> both = named.stream().filter(served::contains).toList();
        if (both.size() == 1) {
            return Optional.of(both.get(0));
        }
        return both.isEmpty() && named.isEmpty() && served.size() == 1 ? Optional.of(served.get(0)) : Optional.empty();
    }
}
