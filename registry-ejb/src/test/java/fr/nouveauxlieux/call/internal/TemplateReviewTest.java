package fr.nouveauxlieux.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.TemplateFiles.Standing;
import fr.nouveauxlieux.call.form.FieldTemplate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReviewTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final Map<String, Object> FILE = Map.of("file", "budget.ods", "sha256", DIGEST);

    private static Map<String, Object> definition(Object template) {
        Map<String, Object> piece = Map.of("code", "budget", "kind", "file", "template", template);
        Map<String, Object> block = Map.of("code", "partners", "fields", List.of(piece));
        return Map.of(
                "form",
                Map.of(
                        "sections",
                        List.of(Map.of("code", "empty"), Map.of("code", "pieces", "fields", List.of(piece, block)))));
    }

    @Test
    void filesAreFoundInSectionsAndInBlocks() {
        assertThat(TemplateReview.listNamed(definition(FILE)))
                .containsOnlyKeys(
                        "form.sections[1].fields[0].template", "form.sections[1].fields[1].fields[0].template")
                .containsValue(new FieldTemplate.File("budget.ods", DIGEST));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, n’est pas sur ce portail",
        "WAITING, en cours de vérification",
        "REFUSED, a été refusé",
    })
    void aFileThatCannotBeHandedOutKeepsTheCallFromBeingPublished(Standing standing, String said) {
        assertThat(TemplateReview.review(definition(FILE), file -> standing))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.text().in("fr")).contains("budget.ods", said));
    }

    @Test
    void aSafeFileALinkAndWhatTheReaderRefusesAreNoProblemsHere() {
        assertThat(TemplateReview.review(definition(FILE), file -> Standing.SAFE))
                .isEmpty();
        for (Object other : List.of(
                "https://exemple.fr/budget.ods",
                Map.of("file", "budget.ods"),
                Map.of("file", "budget.ods", "sha256", "0123"),
                Map.of("file", " ", "sha256", DIGEST))) {
            assertThat(TemplateReview.review(definition(other), file -> Standing.UNKNOWN))
                    .isEmpty();
        }
        assertThat(TemplateReview.review(Map.of(), file -> Standing.UNKNOWN)).isEmpty();
    }
}
