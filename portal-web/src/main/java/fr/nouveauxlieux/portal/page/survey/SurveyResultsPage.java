package fr.nouveauxlieux.portal.page.survey;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.survey.CommentView;
import fr.nouveauxlieux.survey.GroupFigures;
import fr.nouveauxlieux.survey.GroupKind;
import fr.nouveauxlieux.survey.Question;
import fr.nouveauxlieux.survey.QuestionFigures;
import fr.nouveauxlieux.survey.Respondents;
import fr.nouveauxlieux.survey.SurveyCalendar;
import fr.nouveauxlieux.survey.SurveyResults;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages of results show. */
@Named("surveyResults")
@RequestScoped
public class SurveyResultsPage {

    static final String RESPONDENTS = "qui";
    static final String GROUP = "groupe";

    @Inject
    private Visit visit;

    @Inject
    private SurveyCalendar calendar;

    @Inject
    private Gazetteer gazetteer;

    private SurveyResults results;
    private Respondents respondents = Respondents.USER;
    private Optional<GroupFigures> group = Optional.empty();

    /** A share of the answers. @param percent 0 to 100 */
    public record ShareRow(String name, int percent, String text) {}

    /**
     * A question with its answers.
     *
     * @param code for identifiers
     * @param answers how many, in words
     * @param middle the mean or the median, in words; empty for none
     */
    public record QuestionView(String code, String title, String answers, String middle, List<ShareRow> shares) {}

    void show(SurveyResults shown, Respondents who, String askedGroup) {
        results = shown;
        respondents = who;
        group = results.of(who).stream()
                .filter(one -> codeOf(one).equals(askedGroup))
                .findFirst()
                .or(() -> results.find(who, GroupKind.ALL, ""));
    }

    /** What leads to this very page. */
    QueryString query() {
        QueryString asked = QueryString.empty();
        if (respondents != Respondents.USER) {
            asked = asked.with(RESPONDENTS, respondents.code());
        }
        return group.filter(one -> one.kind() != GroupKind.ALL).isPresent()
                ? asked.with(GROUP, codeOf(group.get()))
                : asked;
    }

    private static String codeOf(GroupFigures group) {
        return group.kind() == GroupKind.ALL ? "" : group.kind().name().toLowerCase(Locale.ROOT) + "-" + group.code();
    }

    /** The years whose results are public, the latest first. */
    public List<String> getYears() {
        return calendar.listClosed().stream()
                .map(survey -> Integer.toString(survey.year()))
                .toList();
    }

    public String getYear() {
        return Integer.toString(results.survey().year());
    }

    public boolean isOfManagers() {
        return respondents == Respondents.MANAGER;
    }

    public String getRespondents() {
        return respondents.code();
    }

    /** Whether enough people answered for anything to be told. */
    public boolean isTold() {
        return group.isPresent();
    }

    public List<Choice> getGroups() {
        return results.of(respondents).stream()
                .map(one -> new Choice(codeOf(one), nameOf(one)))
                .toList();
    }

    public String getGroup() {
        return group.map(SurveyResultsPage::codeOf).orElse("");
    }

    public String getGroupName() {
        return group.map(this::nameOf).orElse("");
    }

    private String nameOf(GroupFigures one) {
        return switch (one.kind()) {
            case ALL -> visit.getTexts().get("survey.results.all");
            case REGION ->
                gazetteer
                        .findTerritory(TerritoryKind.REGION, one.code())
                        .map(Territory::name)
                        .orElse(one.code());
            case TYPE ->
                Term.find(PlaceType.class, one.code())
                        .map(type -> visit.getTexts().of(type))
                        .orElse(one.code());
        };
    }

    public List<QuestionView> getQuestions() {
        return group.map(GroupFigures::questions).orElse(List.of()).stream()
                .map(this::question)
                .toList();
    }

    private QuestionView question(QuestionFigures figures) {
        SurveyWords words = new SurveyWords(visit.getTexts());
        Question question = figures.question();
        return new QuestionView(
                question.code(),
                words.question(question),
                visit.getTexts().format("survey.results.answers", figures.answers()),
                figures.middle().map(value -> middle(question, value)).orElse(""),
                figures.shares().stream()
                        .map(share -> new ShareRow(
                                words.choice(question, share.choice()),
                                share.percent(),
                                visit.getTexts().format("survey.results.percent", share.percent())))
                        .toList());
    }

    private String middle(Question question, BigDecimal value) {
        String number = NumberFormat.getInstance(visit.getLocale()).format(value);
        return visit.getTexts()
                .format(
                        question.kind() == Question.Kind.MARK ? "survey.results.mean" : "survey.results.median",
                        number);
    }

    /** What was written, of those who answered as the page says. */
    public List<String> getComments() {
        return results.comments().stream()
                .filter(comment -> comment.respondents() == respondents)
                .map(CommentView::content)
                .toList();
    }

    public List<Choice> getRespondentChoices() {
        return Arrays.stream(Respondents.values())
                .map(one -> new Choice(one.code(), visit.getTexts().get("survey.results.of-" + one.code())))
                .toList();
    }
}
