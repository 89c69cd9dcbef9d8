package fr.nouveauxlieux.benchmarks.workload;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceSummary;
import java.util.List;
import java.util.Optional;

/** What questions are drawn from: a place that has coordinates. */
public record KnownPlace(String id, String name, String commune, List<String> types, Coordinates point) {

    public static Optional<KnownPlace> find(PlaceDocument document) {
        PlaceSummary summary = document.summary();
        return summary.coordinates()
                .map(point ->
                        new KnownPlace(summary.id(), summary.name(), summary.communeName(), summary.types(), point));
    }
}
