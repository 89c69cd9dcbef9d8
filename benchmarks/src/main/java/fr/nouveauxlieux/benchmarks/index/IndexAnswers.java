package fr.nouveauxlieux.benchmarks.index;

import fr.nouveauxlieux.benchmarks.workload.FreshMapQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TextQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TileQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TypoQuestion;
import fr.nouveauxlieux.benchmarks.workload.Viewport;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import fr.nouveauxlieux.search.PlaceIndex;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.TileAddress;
import java.util.List;
import java.util.Optional;

/** Every question, put to the index. */
public final class IndexAnswers {

    public static final int HITS = 20;
    public static final int SUGGESTIONS = 10;
    public static final List<Facet> COUNTED = List.of(Facet.TYPE, Facet.LABEL, Facet.FAMILY, Facet.SERVICE);

    private final PlaceIndex index;

    public IndexAnswers(PlaceIndex index) {
        this.index = index;
    }

    public int nearest(Coordinates point) {
        return index.search(PlaceQuery.builder()
                        .near(point)
                        .sort(PlaceQuery.Sort.DISTANCE)
                        .limit(HITS)
                        .build())
                .hits()
                .size();
    }

    public int text(TextQuestion question) {
        return index.search(PlaceQuery.builder()
                        .text(question.text())
                        .near(question.near())
                        .radiusMetres(question.radiusMetres())
                        .filter(Facet.TYPE, question.type())
                        .limit(HITS)
                        .build())
                .hits()
                .size();
    }

    public int facets(Viewport area) {
        PlaceQuery.Builder query = PlaceQuery.builder().box(area.toBox()).limit(0);
        COUNTED.forEach(query::count);
        return index.search(query.build()).facets().values().stream()
                .flatMap(List::stream)
                .mapToInt(FacetCount::count)
                .sum();
    }

    /** All the tiles of a viewport. */
    public int markers(MapQuestion question) {
        return markers(question.viewport(), mapQuery(question.type().stream().toList()));
    }

    /** All the tiles of a viewport. */
    public int freshMarkers(FreshMapQuestion question) {
        return markers(question.viewport(), mapQuery(question.types()));
    }

    private int markers(Viewport viewport, PlaceQuery query) {
        int markers = 0;
        for (TileAddress tile : viewport.listTiles()) {
            markers += index.listMarkers(tile, query).size();
        }
        return markers;
    }

    public int tile(TileQuestion question) {
        return index.listMarkers(
                        question.tile(), mapQuery(question.type().stream().toList()))
                .size();
    }

    private static PlaceQuery mapQuery(List<String> types) {
        PlaceQuery.Builder query = PlaceQuery.builder();
        types.forEach(code -> query.filter(Facet.TYPE, code));
        return query.build();
    }

    public int suggestions(TypoQuestion question) {
        return suggest(question).size();
    }

    public boolean isRight(TypoQuestion question) {
        return suggest(question).stream()
                .anyMatch(suggestion -> suggestion.kind() == Suggestion.Kind.PLACE
                        && suggestion.code().equals(question.id()));
    }

    private List<Suggestion> suggest(TypoQuestion question) {
        return index.suggest(question.typed(), Optional.empty(), SUGGESTIONS);
    }
}
