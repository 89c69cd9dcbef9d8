package fr.nouveauxlieux.call.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionFieldsTest {

    @Test
    void everyFieldOfANestedConditionIsFound() {
        Condition condition = new Condition.All(List.of(
                new Condition.Is("form", "association"),
                new Condition.Not(
                        new Condition.Any(List.of(new Condition.Filled("rna"), new Condition.Filled("siret"))))));
        assertThat(ConditionFields.of(condition)).containsExactlyInAnyOrder("form", "rna", "siret");
    }

    @Test
    void whatIsAlwaysShownLooksAtNothing() {
        assertThat(ConditionFields.of(Condition.ALWAYS)).isEmpty();
    }
}
