package fr.nouveauxlieux.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.survey.model.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyDraftTest {

    private static final PlaceId PLACE = new PlaceId("0123456789");
    private static final LocalDate OPENS = LocalDate.parse("2026-03-01");
    private static final LocalDate CLOSES = LocalDate.parse("2026-03-31");

    private static SurveyDraft answering(String question, String... values) {
        return new SurveyDraft(PLACE, Respondents.USER, Map.of(question, List.of(values)), "");
    }

    @Test
    void answersAreThoseOffered() {
        assertThat(answering("how-often", "weekly").isBlank()).isFalse();
        assertThat(answering("what-for", "work", "make").isBlank()).isFalse();
        assertThatThrownBy(() -> answering("how-often", "sometimes")).hasMessageContaining("how-often");
        assertThatThrownBy(() -> answering("how-often", "weekly", "daily")).hasMessageContaining("how-often");
        assertThatThrownBy(() -> answering("what-for", "work", "work")).hasMessageContaining("what-for");
        assertThatThrownBy(() -> answering("welcome", "6")).hasMessageContaining("welcome");
    }

    @Test
    void aQuestionOfManagersIsNoneOfUsers() {
        assertThatThrownBy(() -> answering("visitors", "12")).hasMessageContaining("visitors");
    }

    @Test
    void numbersAreWholeAndNotNegative() {
        Question visitors = Questionnaire.find(Respondents.MANAGER, "visitors").orElseThrow();
        assertThat(List.of("0", "12", "9999999")).allMatch(text -> visitors.accepts(List.of(text)));
        assertThat(List.of("-1", "1.5", "012", "10000000", "", "douze"))
                .noneMatch(text -> visitors.accepts(List.of(text)));
    }

    @Test
    void nothingTickedIsNothingSaid() {
        assertThat(answering("what-for").isBlank()).isTrue();
        assertThat(new SurveyDraft(PLACE, Respondents.USER, Map.of(), "  ").isBlank())
                .isTrue();
        assertThat(new SurveyDraft(PLACE, Respondents.USER, Map.of(), "Merci").isBlank())
                .isFalse();
    }

    @Test
    void everyQuestionHasACodeOfItsOwn() {
        for (Respondents respondents : Respondents.values()) {
            assertThat(Questionnaire.of(respondents)).extracting(Question::code).doesNotHaveDuplicates();
        }
    }

    @Test
    void theDaysOfASurveyMoveAsLongAsNobodyReliesOnThem() {
        Survey survey = new Survey(2026, OPENS, CLOSES);

        assertThat(survey.move(OPENS.plusDays(1), CLOSES, OPENS.minusDays(1))).isTrue();
        assertThat(survey.move(OPENS, CLOSES, OPENS.plusDays(2))).isFalse();
        assertThat(survey.move(OPENS.plusDays(1), CLOSES.plusDays(7), OPENS.plusDays(2)))
                .isTrue();
        assertThat(survey.move(OPENS.plusDays(1), OPENS.plusDays(3), OPENS.plusDays(9)))
                .isFalse();
        assertThat(survey.move(OPENS.plusDays(1), CLOSES.plusDays(30), CLOSES.plusDays(8)))
                .isFalse();
        assertThat(survey.view().closesOn()).isEqualTo(CLOSES.plusDays(7));
    }

    @Test
    void aSurveyIsOpenOnItsFirstAndItsLastDay() {
        SurveyView survey = new Survey(2026, OPENS, CLOSES).view();

        assertThat(survey.isOpenOn(OPENS)).isTrue();
        assertThat(survey.isOpenOn(CLOSES)).isTrue();
        assertThat(survey.isClosedOn(CLOSES)).isFalse();
        assertThat(survey.isClosedOn(CLOSES.plusDays(1))).isTrue();
        assertThatThrownBy(() -> new Survey(2026, OPENS, OPENS)).hasMessageContaining("closesOn");
    }
}
