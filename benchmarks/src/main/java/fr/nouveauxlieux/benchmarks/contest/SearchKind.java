package fr.nouveauxlieux.benchmarks.contest;

import fr.nouveauxlieux.benchmarks.index.IndexAnswers;
import fr.nouveauxlieux.benchmarks.measure.Asker;
import fr.nouveauxlieux.benchmarks.measure.Crowd.Asking;
import fr.nouveauxlieux.benchmarks.postgres.PostgresAnswers;
import fr.nouveauxlieux.benchmarks.workload.Questions;
import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of question.
 *
 * @param peers the ways in which PostgreSQL can answer it, by name
 */
record SearchKind<Q>(String name, List<Q> questions, Asker<Q> index, Map<String, Asking<PostgresAnswers, Q>> peers) {

    static final String NEAREST = "20 nearest";
    static final String NOUN = "noun + type within 30 km";
    static final String NOUN_AND_COMMUNE = "noun + commune + type within 30 km";
    static final String FACETS = "facets in a viewport, zoom 8";
    static final String SUGGESTION = "suggestion with a typo";
    static final String GEOGRAPHY = "geography";
    static final String GEOMETRY = "geometry";
    static final String SIMILARITY = "similarity";
    static final String WORD_SIMILARITY = "word similarity";

    static final String LOW_UNFILTERED = clusters("6, all places");
    static final String LOW_FILTERED = clusters("6, one type");
    static final String HIGH_UNFILTERED = clusters("10, all places");
    static final String HIGH_FILTERED = clusters("10, one type");
    static final String LOW_FRESH = clusters("6, a filter not asked before");
    static final String HIGH_FRESH = clusters("10, a filter not asked before");

    private static final String ONLY_WAY = "";

    static List<SearchKind<?>> list(Questions questions, IndexAnswers index) {
        Map<String, Asking<PostgresAnswers, Coordinates>> nearest = new LinkedHashMap<>();
        nearest.put(GEOGRAPHY, PostgresAnswers::nearestByGeography);
        nearest.put(GEOMETRY, PostgresAnswers::nearestByGeometry);
        Map<String, Asking<PostgresAnswers, Questions.TypoQuestion>> similar = new LinkedHashMap<>();
        similar.put(SIMILARITY, PostgresAnswers::similar);
        similar.put(WORD_SIMILARITY, PostgresAnswers::similarWord);
        return List.of(
                new SearchKind<>(NEAREST, questions.nearest(), index::nearest, nearest),
                new SearchKind<>(NOUN, questions.byNoun(), index::text, one(PostgresAnswers::text)),
                new SearchKind<>(
                        NOUN_AND_COMMUNE, questions.byNounAndCommune(), index::text, one(PostgresAnswers::text)),
                new SearchKind<>(FACETS, questions.facetAreas(), index::facets, one(PostgresAnswers::facets)),
                map(LOW_UNFILTERED, ofAllPlaces(questions.lowGrids()), index),
                map(LOW_FILTERED, questions.lowGrids(), index),
                map(HIGH_UNFILTERED, ofAllPlaces(questions.highGrids()), index),
                map(HIGH_FILTERED, questions.highGrids(), index),
                new SearchKind<>(SUGGESTION, questions.typos(), index::suggestions, similar));
    }

    private static SearchKind<MapQuestion> map(String name, List<MapQuestion> questions, IndexAnswers index) {
        return new SearchKind<>(name, questions, index::markers, one(PostgresAnswers::grid));
    }

    private static <Q> Map<String, Asking<PostgresAnswers, Q>> one(Asking<PostgresAnswers, Q> way) {
        return Map.of(ONLY_WAY, way);
    }

    private static List<MapQuestion> ofAllPlaces(List<MapQuestion> questions) {
        return questions.stream().map(MapQuestion::ofAllPlaces).toList();
    }

    private static String clusters(String which) {
        return "clusters of a viewport, zoom " + which;
    }

    String nameOf(String way) {
        return way.isEmpty() ? name : name + " (peer: " + way + ")";
    }
}
