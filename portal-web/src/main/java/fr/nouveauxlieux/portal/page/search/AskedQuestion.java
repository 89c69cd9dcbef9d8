package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.PlaceQuestion;
import fr.nouveauxlieux.portal.question.QueryString;
import java.util.List;

/**
 * What was understood of an address.
 *
 * @param question what will be asked
 * @param parameters the question as parameters, without those that page through its answer
 * @param ignored what was not understood, and let go
 */
record AskedQuestion(PlaceQuestion question, QueryString parameters, List<ParameterError> ignored) {

    AskedQuestion {
        ignored = List.copyOf(ignored);
    }
}
