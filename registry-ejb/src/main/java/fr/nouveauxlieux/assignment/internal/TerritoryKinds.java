package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.TerritoryKind;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What départements are like, by where their people live. */
@ApplicationScoped
public class TerritoryKinds {

    private static final Set<String> OVERSEAS = Set.of("97", "98");

    @Inject
    private Gazetteer gazetteer;

    private volatile Map<String, TerritoryKind> kinds;

    /** Empty for what is no département. */
    public Optional<TerritoryKind> find(String departement) {
        if (kinds == null) {
            kinds = read(gazetteer.listCommunes());
        }
        return Optional.ofNullable(kinds.get(departement));
    }

    /** @param communes those that are part of another are passed over */
    static Map<String, TerritoryKind> read(Collection<Commune> communes) {
        Map<String, List<Commune>> byDepartement = communes.stream()
                .filter(commune -> commune.parent().isEmpty())
                .collect(Collectors.groupingBy(Commune::departement));
        Map<String, TerritoryKind> kinds = new HashMap<>();
        byDepartement.forEach((code, within) -> kinds.put(code, kind(code, within)));
        return kinds;
    }

    private static TerritoryKind kind(String code, Collection<Commune> communes) {
        if (OVERSEAS.stream().anyMatch(code::startsWith)) {
            return TerritoryKind.OVERSEAS;
        }
        long everyone = population(communes, density -> true);
        if (2 * population(communes, DensityClass.LARGE_CENTRE::equals) > everyone) {
            return TerritoryKind.METROPOLITAN;
        }
        return 2 * population(communes, DensityClass::isRural) > everyone ? TerritoryKind.RURAL : TerritoryKind.MIXED;
    }

    private static long population(Collection<Commune> communes, Predicate<DensityClass> counted) {
        return communes.stream()
                .filter(commune -> commune.density().filter(counted).isPresent())
                .mapToLong(commune -> commune.population().orElse(0))
                .sum();
    }
}
