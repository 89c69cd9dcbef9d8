package fr.nouveauxlieux.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.DefinitionProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageReviewTest {

    private static final Map<String, Optional<String>> PUBLISHED = Map.of(
            "lettre", Optional.empty(),
            "dossier", Optional.of("lettre"),
            "autre", Optional.empty());

    private static List<DefinitionProblem> review(String code, String after) {
        return StageReview.review(Map.of("code", code, "after", after), PUBLISHED);
    }

    @Test
    void aCallComesAfterAPublishedOneThatComesAfterNone() {
        assertThat(review("autre", "lettre")).isEmpty();
        assertThat(review("nouveau", "autre")).isEmpty();
        assertThat(review("dossier", "autre")).isEmpty();
    }

    @Test
    void aCallThatComesAfterNoneIsFreeToBeAFirstStage() {
        assertThat(StageReview.review(Map.of("code", "lettre"), PUBLISHED)).isEmpty();
    }

    @Test
    void whatIsWrongIsToldInBothLanguagesAtItsKey() {
        for (List<DefinitionProblem> problems :
                List.of(review("nouveau", "inconnu"), review("nouveau", "dossier"), review("lettre", "autre"))) {
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.path()).isEqualTo("after");
                assertThat(problem.text().french()).isNotBlank();
                assertThat(problem.text().english()).isNotEqualTo(problem.text().french());
            });
        }
    }
}
