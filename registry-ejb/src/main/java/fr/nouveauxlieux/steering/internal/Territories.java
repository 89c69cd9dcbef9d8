package fr.nouveauxlieux.steering.internal;

import fr.nouveauxlieux.award.laureate.Laureate;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.steering.SteeringBoard.Departement;
import fr.nouveauxlieux.steering.SteeringBoard.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which territories the dossiers of a wave cover, and which they do not. */
final class Territories {

    private Territories() {}

    /**
     * Every région, those without a dossier too; last, where it is not known, if some are.
     *
     * @param retained those that are to have something
     * @param laureates of other waves
     */
    static List<Region> reckon(
            Collection<WaveDossier> dossiers,
            Set<DossierId> retained,
            Collection<Laureate> laureates,
            Gazetteer gazetteer) {
        Map<String, List<Territory>> departements = gazetteer.listTerritories(TerritoryKind.DEPARTEMENT).stream()
                .collect(Collectors.groupingBy(
                        departement -> departement.parent().orElse(""), TreeMap::new, Collectors.toList()));
        List<WaveDossier> living = dossiers.stream()
                .filter(dossier -> dossier.standing().state() != DossierState.WITHDRAWN)
                .toList();
        List<Region> regions = new ArrayList<>();
        gazetteer
                .listTerritories(TerritoryKind.REGION)
                .forEach(region -> regions.add(region(
                        region, departements.getOrDefault(region.code(), List.of()), living, retained, laureates)));
        Set<String> known = departements.values().stream()
                .flatMap(List::stream)
                .map(Territory::code)
                .collect(Collectors.toSet());
        List<WaveDossier> elsewhere = living.stream()
                .filter(dossier -> dossier.departement().filter(known::contains).isEmpty())
                .toList();
        if (!elsewhere.isEmpty()) {
            regions.add(region("", "", retained, elsewhere, List.of()));
        }
        return regions;
    }

    private static Region region(
            Territory region,
            List<Territory> departements,
            List<WaveDossier> living,
            Set<DossierId> retained,
            Collection<Laureate> laureates) {
        Set<String> codes = departements.stream().map(Territory::code).collect(Collectors.toSet());
        List<WaveDossier> there = living.stream()
                .filter(dossier -> dossier.departement().filter(codes::contains).isPresent())
                .toList();
        return region(
                region.code(),
                region.name(),
                retained,
                there,
                departements.stream()
                        .map(departement -> departement(departement, there, retained, laureates))
                        .toList());
    }

    private static Region region(
            String code,
            String name,
            Set<DossierId> retained,
            List<WaveDossier> there,
            List<Departement> departements) {
        return new Region(
                code,
                name,
                departements.size(),
                (int) departements.stream().filter(one -> one.dossiers() > 0).count(),
                there.size(),
                count(there, retained),
                asked(there),
                departements);
    }

    private static Departement departement(
            Territory departement, List<WaveDossier> region, Set<DossierId> retained, Collection<Laureate> laureates) {
        List<WaveDossier> there = region.stream()
                .filter(dossier ->
                        dossier.departement().filter(departement.code()::equals).isPresent())
                .toList();
        return new Departement(
                departement.code(),
                departement.name(),
                there.size(),
                count(there, retained),
                laureates.stream()
                        .filter(laureate -> laureate.departement()
                                .filter(departement.code()::equals)
                                .isPresent())
                        .count(),
                asked(there));
    }

    private static long count(List<WaveDossier> dossiers, Set<DossierId> retained) {
        return dossiers.stream()
                .filter(dossier -> retained.contains(dossier.id()))
                .count();
    }

    private static Money asked(List<WaveDossier> dossiers) {
        return dossiers.stream().map(WaveDossier::aid).flatMap(Optional::stream).reduce(Money.ZERO, Money::plus);
    }
}
