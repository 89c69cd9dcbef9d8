package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.survey.AnswerOutcome;
import fr.nouveauxlieux.survey.AnswerSurvey;
import fr.nouveauxlieux.survey.CommentState;
import fr.nouveauxlieux.survey.CommentView;
import fr.nouveauxlieux.survey.FollowSurveys;
import fr.nouveauxlieux.survey.GroupKind;
import fr.nouveauxlieux.survey.JudgeSurveyComment;
import fr.nouveauxlieux.survey.ListSurveyComments;
import fr.nouveauxlieux.survey.NoSuchSurveyException;
import fr.nouveauxlieux.survey.PlanOutcome;
import fr.nouveauxlieux.survey.PlanSurvey;
import fr.nouveauxlieux.survey.ReadSurveyResults;
import fr.nouveauxlieux.survey.Respondents;
import fr.nouveauxlieux.survey.SurveyCalendar;
import fr.nouveauxlieux.survey.SurveyDraft;
import fr.nouveauxlieux.survey.SurveyResults;
import fr.nouveauxlieux.survey.SurveySheet;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The yearly survey: who answers is forgotten, what was answered is told once it is closed. */
@ExtendWith(ArquillianExtension.class)
public class SurveyIT {

    private static final int OPEN = 2091;
    private static final String ROW =
            "survey-house,La Maison des Questions,3 rue B,59000,Lille,59350,Lille,www.questions.example"
                    + ",,,Tiers lieux à dominante fablab,50.6292,3.0573,,0.9";

    @Inject
    private InContainer inContainer;

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Requests requests;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private PlanSurvey planSurvey;

    @Inject
    private SurveyCalendar calendar;

    @Inject
    private AnswerSurvey answerSurvey;

    @Inject
    private FollowSurveys followSurveys;

    @Inject
    private ReadSurveyResults readResults;

    @Inject
    private ListSurveyComments listComments;

    @Inject
    private JudgeSurveyComment judgeComment;

    private static Actor staff(Role role) {
        return Actor.person(
                AccountId.draw(), Set.of(RoleGrant.everywhere(role)), true, Set.of(), Set.of(), Requests.HOME);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
    }

    private PlaceId placeOfOpenSurvey() {
        PlaceId place = PlaceId.drawnFrom("tiers-lieux-cget", "survey-house");
        if (directory.findSheet(place).isEmpty()) {
            inContainer.importCensus(ROW);
            inContainer.await("the place", () -> directory.findSheet(place).isPresent());
        }
        PlanOutcome planned =
                requests.as(staff(Role.ADMINISTRATOR), () -> planSurvey.plan(OPEN, today(), today().plusDays(20)));
        assertThat(planned).isIn(PlanOutcome.PLANNED, PlanOutcome.MOVED);
        return place;
    }

    private SurveySheet openSheet() {
        return requests.as(staff(Role.AUDITOR), () -> followSurveys.list()).stream()
                .filter(sheet -> sheet.survey().year() == OPEN)
                .findFirst()
                .orElseThrow();
    }

    private AnswerOutcome answer(PlaceId place, Map<String, List<String>> values, String comment) {
        SurveyDraft draft = new SurveyDraft(place, Respondents.USER, values, comment);
        return requests.visitor(() -> answerSurvey.answer(draft));
    }

    @Test
    void whatIsAnsweredIsKeptAndNotWhoAnswered() {
        PlaceId place = placeOfOpenSurvey();
        int entries = people.count("select count(*) from journal_entry");
        long before = openSheet().users();

        assertThat(answer(place, Map.of("how-often", List.of("weekly"), "what-for", List.of("make", "meet")), ""))
                .isEqualTo(AnswerOutcome.KEPT);

        assertThat(openSheet().users()).isEqualTo(before + 1);
        assertThat(people.count(
                        "select count(*) from survey_value v join survey_answer a on a.id = v.answer_id"
                                + " where a.place_id = ? and a.region = '32' and v.question = 'what-for'",
                        place.value()))
                .isGreaterThanOrEqualTo(2);
        assertThat(people.count("select count(*) from journal_entry")).isEqualTo(entries);
    }

    @Test
    void nothingIsKeptWhereNothingIsSaidOrNoSuchPlaceIs() {
        PlaceId place = placeOfOpenSurvey();

        assertThat(answer(place, Map.of(), " ")).isEqualTo(AnswerOutcome.NOTHING_SAID);
        assertThat(answer(new PlaceId("zzzzzzzzzz"), Map.of("how-often", List.of("daily")), ""))
                .isEqualTo(AnswerOutcome.NO_SUCH_PLACE);
    }

    @Test
    void aCommentIsKeptApartUntilAModeratorFoundThatItNamesNobody() {
        PlaceId place = placeOfOpenSurvey();
        assertThat(answer(place, Map.of(), "Un accueil formidable")).isEqualTo(AnswerOutcome.KEPT);

        CommentView waiting =
                requests.as(staff(Role.MODERATOR), () -> listComments.list(OPEN, CommentState.WAITING)).stream()
                        .filter(comment -> comment.content().equals("Un accueil formidable"))
                        .findFirst()
                        .orElseThrow();
        assertThat(requests.as(staff(Role.MODERATOR), () -> judgeComment.judge(waiting.id(), CommentState.PUBLISHED)))
                .isTrue();
        assertThat(requests.as(staff(Role.MODERATOR), () -> judgeComment.judge(waiting.id(), CommentState.PUBLISHED)))
                .isFalse();
        assertThat(people.entries("survey.judge-comment", waiting.id())).isEqualTo(1);
    }

    @Test
    void resultsAreToldOnceTheSurveyIsClosedAndNotBefore() {
        placeOfOpenSurvey();
        assertThat(calendar.findOpen())
                .hasValueSatisfying(open -> assertThat(open.year()).isEqualTo(OPEN));
        assertThatThrownBy(() -> requests.visitor(() -> readResults.read(OPEN)))
                .isInstanceOf(NoSuchSurveyException.class);

        people.change("insert into survey values (2031, '2020-03-01', '2020-03-31', 1) on conflict do nothing");
        people.change("insert into survey_answer select 'answer2031' || lpad(n::text, 6, '0'), 2031, 'USER', 'place' ||"
                + " lpad((n % 5)::text, 5, '0'), case when n <= 4 then '94' else '53' end, 'fablab'"
                + " from generate_series(1, 40) n on conflict do nothing");
        people.change("insert into survey_value select id, 'welcome', '4' from survey_answer where survey_year = 2031"
                + " on conflict do nothing");

        SurveyResults results = requests.visitor(() -> readResults.read(2031));
        assertThat(results.find(Respondents.USER, GroupKind.ALL, ""))
                .hasValueSatisfying(all -> assertThat(all.questions())
                        .singleElement()
                        .satisfies(figures -> assertThat(figures.answers()).isEqualTo(40)));
        assertThat(results.of(Respondents.USER))
                .as("a region would tell what the four of the other answered")
                .noneMatch(group -> group.kind() == GroupKind.REGION);
    }

    @Test
    void theDaysOfASurveyThatIsOpenMoveNoMoreButTheLast() {
        placeOfOpenSurvey();
        Actor administrator = staff(Role.ADMINISTRATOR);

        assertThat(requests.as(administrator, () -> planSurvey.plan(OPEN, today().plusDays(1), today().plusDays(20))))
                .isEqualTo(PlanOutcome.TOO_LATE);
        assertThat(requests.as(administrator, () -> planSurvey.plan(OPEN, today(), today().plusDays(25))))
                .isEqualTo(PlanOutcome.MOVED);
        assertThat(requests.as(administrator, () -> planSurvey.plan(2032, today().minusDays(9), today().minusDays(2))))
                .isEqualTo(PlanOutcome.TOO_LATE);
    }

    @Test
    void whatWasAnsweredCannotBeRewritten() {
        assertThatThrownBy(() -> people.change("update survey_answer set region = '11'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> people.change("delete from survey_value")).hasMessageContaining("permission denied");
    }
}
