package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.survey.GroupFigures;
import fr.nouveauxlieux.survey.Questionnaire;
import fr.nouveauxlieux.survey.Respondents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The figures of closed surveys, added up once: what was answered does not change any more. */
@ApplicationScoped
public class ClosedSurveys {

    private record Key(int year, Respondents respondents) {}

    @Inject
    private AnswerStore answers;

    private final Map<Key, List<GroupFigures>> added = new ConcurrentHashMap<>();

    public List<GroupFigures> figures(int year, Respondents respondents) {
        Key key = new Key(year, respondents);
        List<GroupFigures> known = added.get(key);
        if (known != null) {
            return known;
        }
        List<GroupFigures> figures = Tally.of(Questionnaire.of(respondents), answers.list(year, respondents));
        added.put(key, figures);
        return figures;
    }
}
