package fr.nouveauxlieux.search;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that the index holds of one place.
 *
 * @param summary what a result in a list shows
 * @param otherNames official, former and usual names beside the summary's name
 * @param words what else text finds the place by, in French, of lower weight than names: labels of its types and
 *     services and their synonyms, its networks, its département and région
 * @param description longer French text, of lowest weight; may be empty
 * @param facets its codes for each facet; a facet that is absent has no value
 * @param opening its ordinary week; empty where hours are unknown, an empty list of intervals where it never opens
 * @param zone the time zone of its clocks
 * @param sheet everything known of the place, in a form opaque to the index, given back as it is
 */
public record PlaceDocument(
        PlaceSummary summary,
        List<String> otherNames,
        List<String> words,
        String description,
        Map<Facet, Set<String>> facets,
        Optional<WeeklyOpening> opening,
        ZoneId zone,
        byte[] sheet) {

    public PlaceDocument {
        Objects.requireNonNull(summary, "summary");
        otherNames = List.copyOf(otherNames);
        words = List.copyOf(words);
        facets = Map.copyOf(facets);
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(sheet, "sheet");
    }

    public String id() {
        return summary.id();
    }
}
