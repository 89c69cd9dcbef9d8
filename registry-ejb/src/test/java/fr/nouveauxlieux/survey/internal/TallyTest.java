package fr.nouveauxlieux.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.survey.GroupFigures;
import fr.nouveauxlieux.survey.GroupKind;
import fr.nouveauxlieux.survey.Question;
import fr.nouveauxlieux.survey.QuestionFigures;
import fr.nouveauxlieux.survey.Questionnaire;
import fr.nouveauxlieux.survey.Respondents;
import fr.nouveauxlieux.survey.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final List<Question> OF_USERS = Questionnaire.of(Respondents.USER);
    private static final List<Question> OF_MANAGERS = Questionnaire.of(Respondents.MANAGER);

    private final List<KeptAnswer> answers = new ArrayList<>();

    private void answer(int times, String region, Map<String, List<String>> values) {
        for (int i = 0; i < times; i++) {
            answers.add(new KeptAnswer("answer-" + answers.size(), "place-" + i % 4, region, Set.of("fablab"), values));
        }
    }

    private QuestionFigures all(List<Question> questions, String code) {
        return Tally.of(questions, answers).stream()
                .filter(group -> group.kind() == GroupKind.ALL)
                .flatMap(group -> group.questions().stream())
                .filter(figures -> figures.question().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void choicesAreToldAsSharesOfThoseWhoAnsweredTheQuestion() {
        answer(9, "11", Map.of("way", List.of("foot")));
        answer(3, "11", Map.of("way", List.of("car")));
        answer(20, "11", Map.of("welcome", List.of("5")));

        QuestionFigures way = all(OF_USERS, "way");
        assertThat(way.answers()).isEqualTo(12);
        assertThat(way.shares()).contains(new Share("foot", 75), new Share("car", 25), new Share("bicycle", 0));
        assertThat(way.middle()).isEmpty();
    }

    @Test
    void severalChoicesMayAddUpToMoreThanAHundred() {
        answer(12, "11", Map.of("what-for", List.of("make", "meet")));

        assertThat(all(OF_USERS, "what-for").shares())
                .contains(new Share("make", 100), new Share("meet", 100), new Share("work", 0));
    }

    @Test
    void marksHaveAMeanAndNumbersAMedian() {
        answer(8, "11", Map.of("territory-support", List.of("4"), "visitors", List.of("100")));
        answer(4, "11", Map.of("territory-support", List.of("5"), "visitors", List.of("1000000")));

        assertThat(all(OF_MANAGERS, "territory-support").middle()).contains(new BigDecimal("4.3"));
        assertThat(all(OF_MANAGERS, "visitors").middle()).contains(new BigDecimal("100"));
    }

    @Test
    void aQuestionThatFewAnsweredIsNotTold() {
        answer(10, "11", Map.of("way", List.of("foot")));
        answer(11, "11", Map.of("welcome", List.of("3")));

        assertThat(Tally.of(OF_USERS, answers)).allSatisfy(group -> assertThat(group.questions())
                .extracting(figures -> figures.question().code())
                .containsExactly("welcome"));
    }

    @Test
    void aRegionThatWouldGiveTheRestAwayIsNotTold() {
        answer(30, "11", Map.of("welcome", List.of("3")));
        answer(5, "94", Map.of("welcome", List.of("1")));

        assertThat(Tally.of(OF_USERS, answers)).extracting(GroupFigures::kind).doesNotContain(GroupKind.REGION);
    }

    @Test
    void answersOfTwoPlacesAreNeverTold() {
        for (int i = 0; i < 40; i++) {
            answers.add(
                    new KeptAnswer("answer-" + i, "place-" + i % 2, "11", Set.of(), Map.of("welcome", List.of("3"))));
        }

        assertThat(Tally.of(OF_USERS, answers)).isEmpty();
    }
}
