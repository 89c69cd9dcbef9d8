package fr.nouveauxlieux.madeup.plan;

import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.spread.Spread;
import fr.nouveauxlieux.demonstration.spread.Spread.CommuneShare;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The communes where made-up projects may be: those with made-up places, outside large urban centres, as most calls ask;
 * where a region has none, any commune whose centre is known.
 */
public final class ProjectCommunes {

    private static final Set<DensityClass> RURAL_ENOUGH = Set.of(
            DensityClass.SMALL_TOWN,
            DensityClass.RURAL_VILLAGE,
            DensityClass.RURAL_DISPERSED,
            DensityClass.RURAL_VERY_DISPERSED);

    private final Gazetteer gazetteer;
    private final List<Commune> withPlaces;

    public ProjectCommunes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.withPlaces = new Spread(gazetteer)
                .shareOut(DemonstrationRegistry.PLACES, DemonstrationRegistry.SEED).stream()
                        .map(CommuneShare::commune)
                        .filter(ProjectCommunes::isRuralEnough)
                        .toList();
    }

    private static boolean isRuralEnough(Commune commune) {
        return commune.density().map(RURAL_ENOUGH::contains).orElse(true);
    }

    /** Codes of all régions, overseas ones too. */
    List<String> listRegions() {
        return gazetteer.listTerritories(TerritoryKind.REGION).stream()
                .map(Territory::code)
                .filter(new HashSet<>(gazetteer.listCommunes().stream()
                        .filter(commune -> commune.centre().isPresent())
                        .map(Commune::region)
                        .toList())::contains)
                .toList();
    }

    Commune drawInRegion(String region, Chance chance) {
        return draw(commune -> commune.region().equals(region), chance);
    }

    Commune drawInDepartement(String departement, Chance chance) {
        return draw(commune -> commune.departement().equals(departement), chance);
    }

    private Commune draw(Predicate<Commune> wanted, Chance chance) {
        List<Commune> known = withPlaces.stream().filter(wanted).toList();
        if (!known.isEmpty()) {
            return chance.pick(known);
        }
        return chance.pick(gazetteer.listCommunes().stream()
                .filter(wanted)
                .filter(commune ->
                        commune.centre().isPresent() && !commune.postalCodes().isEmpty())
                .toList());
    }
}
