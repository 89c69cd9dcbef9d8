package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.Arrondissement;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Sums by région and by département. A région has the sums of its départements. */
final class ZoneCounts {

    private final Map<Facet, Map<String, Integer>> places;
    private final Map<String, String> regionOf = new HashMap<>();
    private final Map<String, Integer> inhabitants;
    private Map<String, Integer> franceServices = Map.of();
    private Map<String, Integer> locatedCommunes = Map.of();
    private Map<String, Integer> remoteCommunes = Map.of();
    private Map<String, Integer> remoteInhabitants = Map.of();
    private Map<String, Integer> fabriques = Map.of();
    private Map<String, Integer> arrondissements = Map.of();
    private Map<String, Integer> bareArrondissements = Map.of();

    /** @param communes all of them, each once */
    ZoneCounts(Map<Facet, Map<String, Integer>> places, List<Commune> communes) {
        this.places = places;
        communes.forEach(commune -> regionOf.put(commune.departement(), commune.region()));
        this.inhabitants = sums(
                communes, Commune::departement, commune -> commune.population().orElse(0));
    }

    ZoneCounts withServices(List<PlaceSummary> open, List<Commune> located, List<RemoteCommune> remote) {
        franceServices = sums(open, PlaceSummary::departement, place -> 1);
        locatedCommunes = sums(located, Commune::departement, commune -> 1);
        remoteCommunes = sums(remote, far -> far.commune().departement(), far -> 1);
        remoteInhabitants = sums(remote, far -> far.commune().departement(), RemoteCommune::inhabitants);
        return this;
    }

    ZoneCounts withFabriques(List<PlaceSummary> open, List<Arrondissement> all, List<BareArrondissement> bare) {
        fabriques = sums(open, PlaceSummary::departement, place -> 1);
        arrondissements = sums(all, Arrondissement::departement, one -> 1);
        bareArrondissements = sums(bare, one -> one.arrondissement().departement(), one -> 1);
        return this;
    }

    ZoneFigures of(Territory zone) {
        boolean region = zone.kind() == TerritoryKind.REGION;
        Facet facet = region ? Facet.REGION : Facet.DEPARTEMENT;
        String key = region ? ofRegion(zone.code()) : zone.code();
        return new ZoneFigures(
                zone,
                places.getOrDefault(facet, Map.of()).getOrDefault(zone.code(), 0),
                inhabitants.getOrDefault(key, 0),
                franceServices.getOrDefault(key, 0),
                fabriques.getOrDefault(key, 0),
                locatedCommunes.getOrDefault(key, 0),
                remoteCommunes.getOrDefault(key, 0),
                remoteInhabitants.getOrDefault(key, 0),
                arrondissements.getOrDefault(key, 0),
                bareArrondissements.getOrDefault(key, 0));
    }

    private <T> Map<String, Integer> sums(List<T> items, Function<T, String> departement, ToIntFunction<T> count) {
        Map<String, Integer> sums = new HashMap<>();
        for (T item : items) {
            String code = departement.apply(item);
            int more = count.applyAsInt(item);
            sums.merge(code, more, Integer::sum);
            if (regionOf.containsKey(code)) {
                sums.merge(ofRegion(regionOf.get(code)), more, Integer::sum);
            }
        }
        return sums;
    }

    /** A région and a département may have one code. */
    private static String ofRegion(String code) {
        return "region-" + code;
    }
}
