package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.understanding.QuestionUnderstanding;
import fr.nouveauxlieux.portal.understanding.Understood;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.List;

/**
 * What an address of the search page asks, and what the directory answers.
 *
 * @param understood what was read in the words
 * @param typed the words as typed
 * @param ignoredWords those that find nothing where the others do, and were left out
 * @param asked as the form keeps it
 * @param answered what list and map answer: the same, with what was understood of its words
 * @param ignored the parameters that were not understood, and let go
 */
record SearchAnswer(
        Understood understood,
        String typed,
        List<String> ignoredWords,
        AskedQuestion asked,
        AskedQuestion answered,
        PlaceHits hits,
        List<ParameterError> ignored) {

    SearchAnswer {
        ignoredWords = List.copyOf(ignoredWords);
        ignored = List.copyOf(ignored);
    }

    /** The address of this very view. */
    QueryString question() {
        return keepingWords(asked.parameters());
    }

    PlaceQuery query() {
        return answered.question().query();
    }

    /** The same question, its words searched as they are where the reader wants so. */
    QueryString keepingWords(QueryString question) {
        return understood.asTyped() ? question.with(QuestionUnderstanding.AS_TYPED, typed) : question;
    }

    /** What the field of the form shows. */
    String text() {
        return ignoredWords.isEmpty() && !understood.isRead() ? query().text() : typed;
    }
}
