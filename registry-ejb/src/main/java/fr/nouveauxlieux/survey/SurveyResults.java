package fr.nouveauxlieux.survey;

import java.util.List;
import java.util.Optional;

/**
 * The results of a closed survey, as far as nobody can be recognised in them.
 *
 * @param users groups of those who come to places: all, then regions and types by code
 * @param managers groups of those who run them
 * @param comments that a moderator found to name nobody
 */
public record SurveyResults(
        SurveyView survey, List<GroupFigures> users, List<GroupFigures> managers, List<CommentView> comments) {

    public SurveyResults {
        users = List.copyOf(users);
        managers = List.copyOf(managers);
        comments = List.copyOf(comments);
    }

    public List<GroupFigures> of(Respondents respondents) {
        return respondents == Respondents.USER ? users : managers;
    }

    public Optional<GroupFigures> find(Respondents respondents, GroupKind kind, String code) {
        return of(respondents).stream()
                .filter(group -> group.kind() == kind && group.code().equals(code))
                .findFirst();
    }
}
