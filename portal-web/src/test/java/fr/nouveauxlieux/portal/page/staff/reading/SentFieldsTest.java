package fr.nouveauxlieux.portal.page.staff.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.review.FieldChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentFieldsTest {

    @Test
    void changesAreReadAsTheDesksPageSendsThem() {
        assertThat(
                        SentFields.read(
                                """
                        [{"path": "why-governance", "base": 2, "key": "key-of-tests",
                          "inputs": {"why-governance": ["Un collectif.\\r\\nSolide."]}},
                         {"path": "level-budget", "base": 0, "key": "another-key", "inputs": {}}]"""))
                .containsExactly(
                        new FieldChange("why-governance", "Un collectif.\nSolide.", 2, "key-of-tests"),
                        new FieldChange("level-budget", "", 0, "another-key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "not JSON",
                "[{\"path\": \"advice\", \"base\": -1, \"key\": \"key-of-tests\", \"inputs\": {}}]",
                "[{\"path\": \"advice\", \"base\": 1.5, \"key\": \"key-of-tests\", \"inputs\": {}}]",
                "[{\"path\": \"advice\", \"base\": 0, \"key\": \"short\", \"inputs\": {}}]",
                "[{\"path\": \"advice\", \"base\": 0, \"key\": \"key-of-tests\"}]",
                "[{\"path\": \"advice\", \"base\": 0, \"key\": \"key-of-tests\", \"inputs\": {\"advice\": [1]}}]",
                "[{\"path\": \"advice\", \"base\": 0, \"key\": \"key-of-tests\", \"inputs\": {\"advice\": [\"a\", \"b\"]}}]"
            })
    void whatIsNoSuchArrayIsRefused(String body) {
        assertThatThrownBy(() -> SentFields.read(body)).isInstanceOf(ProblemException.class);
    }
}
