package fr.nouveauxlieux.demonstration.spread;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many places each commune gets. Régions share as in the census of 2018; within a région three places in ten go to
 * rural communes, and communes of either sort draw by population. A city that is listed by arrondissements leaves the
 * places to them.
 */
public final class Spread {

    private static final int RURAL_PERCENT = 30;
    /** Below it, a commune of unknown density is held to be rural. */
    private static final int RURAL_POPULATION = 2_000;

    /** A commune, its région and how many places it gets, at least one. */
    public record CommuneShare(Commune commune, RegionShare region, int places) {}

    private final Map<String, List<Commune>> communesByRegion;

    public Spread(Gazetteer gazetteer) {
        List<Commune> communes = gazetteer.listCommunes();
        Set<CommuneCode> citiesOfArrondissements =
                communes.stream().map(Commune::parent).flatMap(Optional::stream).collect(Collectors.toSet());
        this.communesByRegion = communes.stream()
                .filter(c -> c.centre().isPresent() && !c.postalCodes().isEmpty())
                .filter(c -> !citiesOfArrondissements.contains(c.code()))
                .collect(Collectors.groupingBy(Commune::region));
    }

    /**
     * The communes that get places, région by région, by ascending code within each.
     *
     * @throws IllegalStateException if a région that should get places has no commune whose centre is known
     */
    public List<CommuneShare> shareOut(int places, long seed) {
        List<RegionShare> regions = RegionShare.listAll();
        int[] parts = Apportionment.shareOut(
                regions.stream().mapToInt(RegionShare::places2018).toArray(), places);
        List<CommuneShare> shares = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                shares.addAll(shareOut(regions.get(i), parts[i], seed));
            }
        }
        return shares;
    }

    /** True for INSEE's rural classes, and for small communes where the class is unknown. */
    public static boolean isRural(Commune commune) {
        return commune.density()
                .map(DensityClass::isRural)
                .orElseGet(() -> commune.population().orElse(0) < RURAL_POPULATION);
    }

    private List<CommuneShare> shareOut(RegionShare region, int places, long seed) {
        Map<Boolean, List<Commune>> byRurality = communesByRegion.getOrDefault(region.code(), List.of()).stream()
                .collect(Collectors.partitioningBy(Spread::isRural));
        CommunePool rural = new CommunePool(byRurality.get(true));
        CommunePool urban = new CommunePool(byRurality.get(false));
        if (rural.isEmpty() && urban.isEmpty()) {
            throw new IllegalStateException("no commune of the région " + region.code() + " (" + region.name()
                    + ") has a known centre and a postal code: " + places + " places cannot be set there");
        }
        Chance chance = Chance.of(seed, region.code(), 0);
        SortedMap<CommuneCode, CommuneShare> shares = new TreeMap<>();
        for (int i = 0; i < places; i++) {
            boolean drawRural = urban.isEmpty() || !rural.isEmpty() && chance.happens(RURAL_PERCENT);
            Commune commune = (drawRural ? rural : urban).draw(chance);
            shares.merge(
                    commune.code(),
                    new CommuneShare(commune, region, 1),
                    (known, more) -> new CommuneShare(commune, region, known.places() + 1));
        }
        return List.copyOf(shares.values());
    }
}
