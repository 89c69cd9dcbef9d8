package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.Arrondissement;
import fr.nouveauxlieux.geodata.territory.ArrondissementCode;
import fr.nouveauxlieux.geodata.territory.Arrondissements;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.search.IndexStatus;
import fr.nouveauxlieux.search.PlaceSummary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reckons the coverage anew: a few searches, then one look at each commune. */
final class CoverageReckoning {

    private static final Comparator<RemoteCommune> FARTHEST_FIRST = Comparator.comparingDouble(
                    (RemoteCommune far) -> -far.metres().orElse(Double.MAX_VALUE))
            .thenComparing(far -> far.commune().code());

    private final PlaceDirectory directory;
    private final Gazetteer gazetteer;
    private final Arrondissements arrondissements;

    CoverageReckoning(PlaceDirectory directory, Gazetteer gazetteer, Arrondissements arrondissements) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.arrondissements = arrondissements;
    }

    Coverage reckon() {
        IndexStatus status = directory.status();
        LabelledPlaces franceServices = LabelledPlaces.read(directory, LabelKind.FRANCE_SERVICES);
        LabelledPlaces fabriques = LabelledPlaces.read(directory, LabelKind.FABRIQUE_DE_TERRITOIRE);
        // Municipal arrondissements are left out: their city stands for them.
        List<Commune> communes = gazetteer.listCommunes().stream()
                .filter(commune -> commune.parent().isEmpty() && isOfDepartement(commune.departement()))
                .toList();
        List<Commune> located = communes.stream()
                .filter(commune -> commune.centre().isPresent())
                .toList();
        List<RemoteCommune> remote = remote(located, franceServices.places());
        List<BareArrondissement> bare = bare(fabriques.places());
        ZoneCounts counts = new ZoneCounts(status.counts(), communes)
                .withServices(franceServices.places(), located, remote)
                .withFabriques(fabriques.places(), listArrondissements(), bare);
        return new Coverage(
                status.sequence(),
                status.places(),
                zones(TerritoryKind.REGION, counts),
                zones(TerritoryKind.DEPARTEMENT, counts),
                remote,
                bare,
                communes.size() - located.size(),
                franceServices.whole() && fabriques.whole());
    }

    /** The overseas collectivities have services of their own, which these programmes do not reach. */
    static boolean isOfDepartement(String code) {
        return !(code.startsWith("98") || code.equals("975") || code.equals("977") || code.equals("978"));
    }

    private List<ZoneFigures> zones(TerritoryKind kind, ZoneCounts counts) {
        Set<String> regions = gazetteer.listTerritories(TerritoryKind.DEPARTEMENT).stream()
                .filter(departement -> isOfDepartement(departement.code()))
                .flatMap(departement -> departement.parent().stream())
                .collect(Collectors.toSet());
        return gazetteer.listTerritories(kind).stream()
                .filter(zone ->
                        kind == TerritoryKind.REGION ? regions.contains(zone.code()) : isOfDepartement(zone.code()))
                .map(counts::of)
                .toList();
    }

    private static List<RemoteCommune> remote(List<Commune> communes, List<PlaceSummary> franceServices) {
        NearestPoint nearest = new NearestPoint(franceServices.stream()
                .flatMap(place -> place.coordinates().stream())
                .toList());
        return communes.stream()
                .map(commune -> new RemoteCommune(commune, reachable(nearest, commune)))
                .filter(commune -> Reach.isTooFar(commune.metres().orElse(Double.MAX_VALUE)))
                .sorted(FARTHEST_FIRST)
                .toList();
    }

    private static OptionalDouble reachable(NearestPoint nearest, Commune commune) {
        OptionalDouble metres = nearest.metresFrom(commune.centre().orElseThrow());
        return metres.isPresent() && Reach.isOnThisSide(metres.getAsDouble()) ? metres : OptionalDouble.empty();
    }

    private List<Arrondissement> listArrondissements() {
        return arrondissements.listAll().stream()
                .filter(one -> isOfDepartement(one.departement()))
                .toList();
    }

    private List<BareArrondissement> bare(List<PlaceSummary> fabriques) {
        Set<ArrondissementCode> served = new HashSet<>();
        fabriques.forEach(place -> findCommune(place)
                .flatMap(commune -> arrondissements.findOf(commune.code()))
                .ifPresent(arrondissement -> served.add(arrondissement.code())));
        Map<CommuneCode, Integer> inhabitants = new HashMap<>();
        gazetteer.listCommunes().stream()
                .filter(commune -> commune.parent().isEmpty())
                .forEach(commune ->
                        inhabitants.put(commune.code(), commune.population().orElse(0)));
        Map<String, Territory> departements = gazetteer.listTerritories(TerritoryKind.DEPARTEMENT).stream()
                .collect(Collectors.toMap(Territory::code, Function.identity()));
        return listArrondissements().stream()
                .filter(one -> !served.contains(one.code()))
                .map(one -> new BareArrondissement(
                        one,
                        Optional.ofNullable(departements.get(one.departement()))
                                .flatMap(Territory::parent)
                                .orElse(""),
                        one.communes().stream()
                                .mapToInt(commune -> inhabitants.getOrDefault(commune, 0))
                                .sum()))
                .toList();
    }

    private Optional<Commune> findCommune(PlaceSummary place) {
        Optional<Commune> named = CommuneCode.find(place.communeCode()).flatMap(gazetteer::findCommune);
        return named.isPresent() ? named : place.coordinates().flatMap(gazetteer::findCommuneAt);
    }
}
