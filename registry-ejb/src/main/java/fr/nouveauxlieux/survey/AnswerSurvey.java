package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.survey.internal.AnswerStore;
import fr.nouveauxlieux.survey.internal.SurveyRows;
import fr.nouveauxlieux.survey.model.Survey;
import fr.nouveauxlieux.survey.model.SurveyComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps what someone answers for a place. The journal would tell who did and when, even of people who are signed in: it
 * has no entry of it.
 */
@ApplicationScoped
@UseCase(value = "survey.answer", permits = @Permit(to = Role.ANYONE))
public class AnswerSurvey {

    @Inject
    private SurveyCalendar calendar;

    @Inject
    private PlaceDirectory directory;

    @Inject
    private AnswerStore answers;

    @Inject
    private SurveyRows rows;

    @Inject
    private Journal journal;

    public AnswerOutcome answer(SurveyDraft draft) {
        journal.nothingChanged();
        Optional<SurveyView> open = findOpen();
        if (open.isEmpty()) {
            return AnswerOutcome.NOT_OPEN;
        }
        Optional<PlaceSheet> place = directory.findSheet(draft.place());
        if (place.isEmpty()) {
            return AnswerOutcome.NO_SUCH_PLACE;
        }
        if (draft.isBlank()) {
            return AnswerOutcome.NOTHING_SAID;
        }
        keep(open.get().year(), place.get(), draft);
        return AnswerOutcome.KEPT;
    }

    private Optional<SurveyView> findOpen() {
        return rows.list().stream()
                .map(Survey::view)
                .filter(survey -> survey.isOpenOn(calendar.today()))
                .findFirst();
    }

    private void keep(int year, PlaceSheet place, SurveyDraft draft) {
        if (!draft.values().isEmpty()) {
            answers.add(year, draft.respondents(), place.id().value(), regionOf(place), typesOf(place), draft.values());
        }
        if (!draft.comment().isBlank()) {
            rows.add(
                    new SurveyComment(year, draft.respondents(), draft.comment().strip()));
        }
    }

    private static String regionOf(PlaceSheet place) {
        return place.territories().stream()
                .filter(territory -> territory.kind() == TerritoryKind.REGION)
                .map(Territory::code)
                .findFirst()
                .orElse("");
    }

    private static Set<String> typesOf(PlaceSheet place) {
        return place.profile()
                .find(PlaceField.TYPES)
                .map(types -> types.stream().map(PlaceType::code).collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }
}
