package fr.nouveauxlieux.steering.internal;

import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
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
     */
    static List<Region> reckon(Collection<WaveDossier> dossiers, Set<DossierId> retained, Gazetteer gazetteer) {
        Map<String, List<Territory>> departements = gazetteer.listTerritories(TerritoryKind.DEPARTEMENT).stream()
                .collect(Collectors.groupingBy(
                        departement -> departement.parent().orElse(""), TreeMap::new, Collectors.toList()));
        List<WaveDossier> living = dossiers.stream()
                .filter(dossier -> dossier.standing().state() != DossierState.WITHDRAWN)
                .toList();
        List<Region> regions = new ArrayList<>();
        gazetteer
                .listTerritories(TerritoryKind.REGION)
                .forEach(region -> regions.add(
                        region(region, departements.getOrDefault(region.code(), List.of()), living, retained)));
        Set<String> known = departements.values().stream()
                .flatMap(List::stream)
                .map(Territory::code)
                .collect(Collectors.toSet());
        List<WaveDossier> elsewhere = living.stream()
                .filter(dossier -> dossier.departement().filter(known::contains).isEmpty())
                .toList();
        if (!elsewhere.isEmpty()) {
            regions.add(region("", "", List.of(), retained, elsewhere));
        }
        return regions;
    }

    private static Region region(
            Territory region, List<Territory> departements, List<WaveDossier> living, Set<DossierId> retained) {
        Set<String> codes = departements.stream().map(Territory::code).collect(Collectors.toSet());
        List<WaveDossier> there = living.stream()
                .filter(dossier -> dossier.departement().filter(codes::contains).isPresent())
                .toList();
        return region(region.code(), region.name(), departements, retained, there);
    }

    private static Region region(
            String code, String name, List<Territory> departements, Set<DossierId> retained, List<WaveDossier> there) {
        List<WaveDossier> served = there.stream()
                .filter(dossier -> retained.contains(dossier.id()))
                .toList();
        List<String> uncovered = without(departements, there);
        return new Region(
                code,
                name,
                departements.size(),
                departements.size() - uncovered.size(),
                there.size(),
                served.size(),
                there.stream().map(WaveDossier::aid).flatMap(Optional::stream).reduce(Money.ZERO, Money::plus),
                uncovered,
                without(departements, served));
    }

    private static List<String> without(List<Territory> departements, List<WaveDossier> dossiers) {
        Set<String> there = dossiers.stream()
                .map(WaveDossier::departement)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return departements.stream()
                .filter(departement -> !there.contains(departement.code()))
                .map(Territory::name)
                .toList();
    }
}
