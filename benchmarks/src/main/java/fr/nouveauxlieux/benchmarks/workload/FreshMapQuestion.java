package fr.nouveauxlieux.benchmarks.workload;

import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import java.util.ArrayList;
import java.util.List;

/**
 * A viewport with a filter of its own: places of any of three types. As many filters as there are triples of types are
 * asked before one comes again, by when nobody who forgets questions remembers it.
 */
public record FreshMapQuestion(Viewport viewport, List<String> types) {

    /** The viewports of these questions, each with the next triple of their types. */
    public static List<FreshMapQuestion> list(List<MapQuestion> questions) {
        List<List<String>> triples = triples(questions.stream()
                .flatMap(question -> question.type().stream())
                .distinct()
                .sorted()
                .toList());
        List<FreshMapQuestion> fresh = new ArrayList<>();
        for (MapQuestion question : questions) {
            fresh.add(new FreshMapQuestion(question.viewport(), triples.get(fresh.size() % triples.size())));
        }
        return fresh;
    }

    private static List<List<String>> triples(List<String> types) {
        List<List<String>> triples = new ArrayList<>();
        for (int first = 0; first < types.size(); first++) {
            for (int second = first + 1; second < types.size(); second++) {
                for (int third = second + 1; third < types.size(); third++) {
                    triples.add(List.of(types.get(first), types.get(second), types.get(third)));
                }
            }
        }
        return triples;
    }
}
