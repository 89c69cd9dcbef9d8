package fr.nouveauxlieux.portal.program;

import fr.nouveauxlieux.instruction.program.DossierQuestion;
import fr.nouveauxlieux.instruction.program.ListPosition;
import fr.nouveauxlieux.portal.question.QueryString;
import java.util.Optional;

/** Where a list goes on: the same question from another position. */
final class NextPage {

    private NextPage() {}

    static String addressOf(String path, DossierQuestion question, ListPosition position) {
        QueryString query = QueryString.empty();
        query = with(query, DossierQuestionReader.CALL, question.call());
        query = with(query, DossierQuestionReader.WAVE, question.wave());
        query = with(query, DossierQuestionReader.STATE, question.state().map(DossierQuestionReader::code));
        query = with(query, DossierQuestionReader.DEPARTEMENT, question.departement());
        query = with(query, DossierQuestionReader.UPDATED_SINCE, question.updatedSince());
        return query.with(DossierQuestionReader.LIMIT, String.valueOf(question.limit()))
                .with(DossierQuestionReader.CURSOR, position.toString())
                .appendTo(path);
    }

    private static QueryString with(QueryString query, String parameter, Optional<?> value) {
        return value.map(given -> query.with(parameter, given.toString())).orElse(query);
    }
}
