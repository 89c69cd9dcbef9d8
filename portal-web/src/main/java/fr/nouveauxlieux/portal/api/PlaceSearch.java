package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.UnreadableQuestionException;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.List;

/** Searches of which a cursor may have come from anywhere. */
final class PlaceSearch {

    private PlaceSearch() {}

    /** @throws UnreadableQuestionException if the cursor is not one that this question gave */
    static PlaceHits search(PlaceDirectory directory, PlaceQuery query) {
        if (query.cursor().isEmpty()) {
            return directory.search(query);
        }
        try {
            return directory.search(query);
        } catch (IllegalArgumentException e) {
            throw new UnreadableQuestionException(List.of(new ParameterError(
                    QuestionParameters.CURSOR,
                    query.cursor().get(),
                    "the cursor of a next link, with the same other parameters")));
        }
    }
}
