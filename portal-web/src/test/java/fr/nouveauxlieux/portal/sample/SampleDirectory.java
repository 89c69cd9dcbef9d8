package fr.nouveauxlieux.portal.sample;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.Provenance;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import fr.nouveauxlieux.search.IndexStatus;
import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.TileAddress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A directory of a list of places. It filters by type, département and text contained in the name, orders by name or
 * distance, and pages by position; the text {@code panne} makes it fail.
 */
public class SampleDirectory implements PlaceDirectory {

    private final List<PlaceSummary> places;
    private volatile long sequence = 7;

    public SampleDirectory(List<PlaceSummary> places) {
        this.places = List.copyOf(places);
    }

    /** As if a change had reached the index. */
    public void change() {
        sequence++;
    }

    @Override
    public PlaceHits search(PlaceQuery query) {
        if (query.text().equals("panne")) {
            throw new IllegalStateException("the index has caught fire");
        }
        List<PlaceHit> all = places.stream()
                .filter(place -> matches(place, query))
                .map(place -> new PlaceHit(place, distance(place, query)))
                .sorted(order(query))
                .toList();
        int from = query.cursor().map(SampleDirectory::readCursor).orElse(0);
        int to = Math.min(all.size(), from + query.limit());
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        if (query.countedFacets().contains(Facet.TYPE)) {
            facets.put(Facet.TYPE, countTypes(all));
        }
        return new PlaceHits(
                all.size(),
                all.subList(from, to),
                facets,
                to < all.size() && query.limit() > 0 ? Optional.of("after-" + to) : Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit) {
        return List.of(
                new Suggestion(
                        Suggestion.Kind.COMMUNE,
                        "59350",
                        "Lille",
                        "59000, Nord",
                        Optional.of(Coordinates.of(50.63, 3.06))),
                new Suggestion(Suggestion.Kind.POSTAL_CODE, "59000", "59000", "Lille", Optional.empty()),
                new Suggestion(
                        Suggestion.Kind.PLACE,
                        SamplePlaces.WORKSHOP.id(),
                        SamplePlaces.WORKSHOP.name(),
                        "Lille",
                        SamplePlaces.WORKSHOP.coordinates()));
    }

    @Override
    public List<MapMarker> listMarkers(TileAddress tile, PlaceQuery query) {
        List<PlaceSummary> found = places.stream()
                .filter(place -> place.coordinates().isPresent())
                .filter(place -> matches(place, query))
                .toList();
        if (tile.zoom() < 5) {
            return found.isEmpty() ? List.of() : List.of(new MapMarker(2.5, 47, found.size(), Optional.empty()));
        }
        return found.stream().map(SampleDirectory::marker).toList();
    }

    @Override
    public Optional<PlaceSheet> findSheet(PlaceId id) {
        return places.stream()
                .filter(place -> place.id().equals(id.value()))
                .map(SampleDirectory::sheet)
                .findFirst();
    }

    @Override
    public IndexStatus status() {
        Map<String, Integer> types =
                countTypes(search(PlaceQuery.builder()
                                        .limit(PlaceQuery.MAX_LIMIT)
                                        .build())
                                .hits())
                        .stream()
                        .collect(Collectors.toMap(FacetCount::code, FacetCount::count));
        return new IndexStatus(
                places.size(),
                sequence,
                (int) places.stream().filter(PlaceSummary::demonstration).count(),
                Map.of(Facet.TYPE, types, Facet.DEPARTEMENT, Map.of("59", 1, "44", 1), Facet.REGION, Map.of("32", 1)));
    }

    @Override
    public boolean isFollowing() {
        return false;
    }

    private static boolean matches(PlaceSummary place, PlaceQuery query) {
        Set<String> types = query.filters().getOrDefault(Facet.TYPE, Set.of());
        Set<String> departements = query.filters().getOrDefault(Facet.DEPARTEMENT, Set.of());
        return place.name().contains(query.text())
                && (types.isEmpty() || place.types().stream().anyMatch(types::contains))
                && query.condition()
                        .map(condition -> SampleConditions.keep(condition, place))
                        .orElse(true)
                && (departements.isEmpty() || departements.contains(place.departement()));
    }

    private static OptionalDouble distance(PlaceSummary place, PlaceQuery query) {
        return query.near().isPresent() && place.coordinates().isPresent()
                ? OptionalDouble.of(
                        query.near().get().distanceTo(place.coordinates().get()))
                : OptionalDouble.empty();
    }

    private static Comparator<PlaceHit> order(PlaceQuery query) {
        Comparator<PlaceHit> byName = Comparator.comparing(hit -> hit.place().name());
        return query.near().isPresent()
                ? Comparator.comparingDouble(
                                (PlaceHit hit) -> hit.distanceMetres().orElse(Double.MAX_VALUE))
                        .thenComparing(byName)
                : byName;
    }

    private static int readCursor(String cursor) {
        if (!cursor.matches("after-\\d+")) {
            throw new IllegalArgumentException("not a cursor of this question");
        }
        return Integer.parseInt(cursor.substring("after-".length()));
    }

    private static List<FacetCount> countTypes(List<PlaceHit> hits) {
        Map<String, Long> counts = hits.stream()
                .flatMap(hit -> hit.place().types().stream())
                .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::code))
                .toList();
    }

    private static MapMarker marker(PlaceSummary place) {
        Coordinates point = place.coordinates().orElseThrow();
        String type = place.types().isEmpty() ? "" : place.types().get(0);
        return new MapMarker(
                point.longitude(),
                point.latitude(),
                1,
                Optional.of(new MapMarker.Single(place.id(), place.name(), type)));
    }

    private static PlaceSheet sheet(PlaceSummary place) {
        PlaceProfile profile = PlaceProfile.builder()
                .set(PlaceField.NAME, place.name())
                .set(PlaceField.TYPES, Set.of(PlaceType.FABLAB))
                .build();
        Provenance origin = new Provenance("atlas", "42", Optional.of(LocalDate.of(2025, 3, 1)));
        return new PlaceSheet(
                new PlaceId(place.id()),
                profile,
                Map.of(PlaceField.NAME, origin, PlaceField.TYPES, origin),
                List.of(new Territory(TerritoryKind.DEPARTEMENT, "59", "Nord", Optional.of("32"))),
                List.of(new SourceNotice(
                        "atlas", "Atlas d'exemple", "Licence Ouverte 2.0", "", Optional.empty(), true)),
                place.demonstration());
    }
}
