package fr.nouveauxlieux.benchmarks.contest;

import fr.nouveauxlieux.benchmarks.index.IndexAnswers;
import fr.nouveauxlieux.benchmarks.measure.Asker;
import fr.nouveauxlieux.benchmarks.measure.Crowd.Asking;
import fr.nouveauxlieux.benchmarks.portal.PortalAddresses;
import fr.nouveauxlieux.benchmarks.postgres.PostgresAnswers;
import fr.nouveauxlieux.benchmarks.workload.Questions;
import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TileQuestion;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A kind of question that the portal answers in one request.
 *
 * @param peers the ways of PostgreSQL to be held against it, by name; may be empty
 */
record PortalKind<Q>(
        String name,
        List<Q> questions,
        Asker<Q> index,
        Function<Q, String> address,
        Map<String, Asking<PostgresAnswers, Q>> peers) {

    static final String LOW_TILE = "tile, zoom 6, all places";

    static List<PortalKind<?>> list(Questions questions, IndexAnswers index) {
        return List.of(
                new PortalKind<>(
                        SearchKind.NEAREST,
                        questions.nearest(),
                        index::nearest,
                        PortalAddresses::nearest,
                        Map.of(SearchKind.GEOMETRY, PostgresAnswers::nearestByGeometry)),
                new PortalKind<>(
                        SearchKind.NOUN,
                        questions.byNoun(),
                        index::text,
                        PortalAddresses::text,
                        Map.of("PostgreSQL", PostgresAnswers::text)),
                new PortalKind<>(
                        SearchKind.FACETS, questions.facetAreas(), index::facets, PortalAddresses::facets, Map.of()),
                tiles(LOW_TILE, questions.lowGrids(), MapQuestion::middleTileOfAllPlaces, index),
                tiles("tile, zoom 10, one type", questions.highGrids(), MapQuestion::middleTile, index),
                new PortalKind<>(
                        SearchKind.SUGGESTION,
                        questions.typos(),
                        index::suggestions,
                        PortalAddresses::suggestion,
                        Map.of(
                                SearchKind.SIMILARITY, PostgresAnswers::similar,
                                SearchKind.WORD_SIMILARITY, PostgresAnswers::similarWord)));
    }

    private static PortalKind<TileQuestion> tiles(
            String name, List<MapQuestion> viewports, Function<MapQuestion, TileQuestion> tile, IndexAnswers index) {
        return new PortalKind<>(
                name, viewports.stream().map(tile).toList(), index::tile, PortalAddresses::tile, Map.of());
    }
}
