package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.PlaceQuestion;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.question.UnreadableQuestionException;
import fr.nouveauxlieux.search.Facet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the address of the search page. Where the API refuses, the page lets go of what it does not understand, says
 * so, and answers the rest.
 */
final class AddressReader {

    private final QuestionReader reader;
    private final PlaceFinder finder;
    private final List<Facet> counted;

    /** @param counted the facets whose counts the page shows, beside those of opening */
    AddressReader(QuestionReader reader, PlaceFinder finder, List<Facet> counted) {
        this.reader = reader;
        this.finder = finder;
        this.counted = counted;
    }

    AskedQuestion read(Map<String, String[]> address) {
        Map<String, String[]> parameters = new HashMap<>(address);
        parameters.keySet().retainAll(QuestionParameters.ALL);
        // A page of a thousand places is for programs.
        parameters.remove(QuestionParameters.LIMIT);
        parameters.put(
                QuestionParameters.COUNTED_FACETS,
                Stream.concat(counted.stream().map(Facet::parameter), Stream.of(QuestionParameters.OPEN))
                        .toArray(String[]::new));
        finder.placeRadius(parameters);
        List<ParameterError> ignored = new ArrayList<>();
        PlaceQuestion question = readForgiving(parameters, ignored);
        return new AskedQuestion(
                question,
                question.toQueryString()
                        .without(QuestionParameters.COUNTED_FACETS)
                        .without(QuestionParameters.CURSOR),
                ignored);
    }

    private PlaceQuestion readForgiving(Map<String, String[]> parameters, List<ParameterError> ignored) {
        while (true) {
            try {
                return reader.read(parameters);
            } catch (UnreadableQuestionException e) {
                ignored.addAll(e.errors());
                e.errors().forEach(error -> parameters.remove(error.parameter()));
            }
        }
    }
}
