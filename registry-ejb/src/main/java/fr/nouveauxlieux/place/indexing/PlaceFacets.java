package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PriceCodes;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.search.Facet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes by which a place can be filtered and counted. What is not known has no code, but for opening hours. */
final class PlaceFacets {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What is longer is a sentence, by which nobody filters. */
    private static final int LONGEST_EQUIPMENT = 120;

    private final Map<Facet, Set<String>> codes = new EnumMap<>(Facet.class);

    private PlaceFacets() {}

    /** @param inNeighbourhood whether it lies in a priority neighbourhood; empty where one cannot tell */
    static Map<Facet, Set<String>> of(
            PlaceProfile profile,
            List<String> heldLabels,
            List<Territory> territories,
            Optional<Boolean> inNeighbourhood,
            List<SourceNotice> sources) {
        PlaceFacets facets = new PlaceFacets();
        facets.putTerms(Facet.TYPE, profile.listOf(PlaceField.TYPES));
        facets.putTerms(Facet.FAMILY, familiesOf(profile));
        facets.putTerms(Facet.SERVICE, profile.listOf(PlaceField.SERVICES));
        facets.put(Facet.EQUIPMENT, equipmentOf(profile));
        facets.putTerms(Facet.PUBLIC, profile.listOf(PlaceField.AUDIENCES));
        facets.put(Facet.LABEL, heldLabels);
        facets.put(Facet.NETWORK, profile.listOf(PlaceField.NETWORKS));
        facets.putTerm(Facet.STATUS, profile.find(PlaceField.STATUS));
        facets.putTerm(Facet.SECTOR, profile.find(PlaceField.SECTOR));
        facets.putTerm(Facet.APPOINTMENT, profile.find(PlaceField.APPOINTMENT));
        facets.putTerm(Facet.ITINERANCE, profile.find(PlaceField.ITINERANCE));
        facets.putTerm(Facet.COUNTRY, profile.find(PlaceField.COUNTRY));
        facets.put(Facet.ACCESSIBLE, choice(profile.find(PlaceField.WHEELCHAIR), "yes", "no"));
        facets.put(Facet.PRICE, PriceCodes.of(profile));
        facets.put(Facet.QPV, choice(inNeighbourhood, "yes", "no"));
        facets.put(Facet.HOURS, List.of(profile.knows(PlaceField.OPENING_HOURS) ? "known" : "unknown"));
        facets.put(Facet.SOURCE, sources.stream().map(SourceNotice::code).toList());
        territories.forEach(territory -> facets.put(facetOf(territory), List.of(territory.code())));
        return facets.codes;
    }

    /** The families that the place declares, and those that its types belong to. */
    private static Collection<ActivityFamily> familiesOf(PlaceProfile profile) {
        return Stream.concat(
                        profile.listOf(PlaceField.FAMILIES).stream(),
                        profile.listOf(PlaceField.TYPES).stream().map(PlaceType::family))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** In small letters, for sources write the same thing in several ways. */
    private static List<String> equipmentOf(PlaceProfile profile) {
        return profile.listOf(PlaceField.EQUIPMENT).stream()
                .map(thing -> SPACES.matcher(thing.strip()).replaceAll(" ").toLowerCase(Locale.FRENCH))
                .filter(thing -> !thing.isEmpty() && thing.length() <= LONGEST_EQUIPMENT)
                .toList();
    }

    private static List<String> choice(Optional<Boolean> value, String yes, String no) {
        return value.map(v -> List.of(v ? yes : no)).orElse(List.of());
    }

    private static Facet facetOf(Territory territory) {
        return switch (territory.kind()) {
            case COMMUNE -> Facet.COMMUNE;
            case EPCI -> Facet.EPCI;
            case DEPARTEMENT -> Facet.DEPARTEMENT;
            case REGION -> Facet.REGION;
        };
    }

    private void putTerm(Facet facet, Optional<? extends Term> term) {
        put(facet, term.map(Term::code).stream().toList());
    }

    private void putTerms(Facet facet, Collection<? extends Term> terms) {
        put(facet, terms.stream().map(Term::code).toList());
    }

    private void put(Facet facet, Collection<String> values) {
        if (!values.isEmpty()) {
            codes.put(facet, new LinkedHashSet<>(values));
        }
    }
}
