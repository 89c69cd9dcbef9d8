package fr.nouveauxlieux.instruction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleFieldsTest {

    private static final Bilingual LABEL = new Bilingual("Règle", "Rule");

    @Test
    void aRuleIsAboutTheFieldsOnWhoseAnswersItIsJudged() {
        EligibilityRule answers =
                new EligibilityRule.ByAnswers("form", LABEL, true, new Condition.Is("legal-form", "association"));
        EligibilityRule density = new EligibilityRule.Density("rural", LABEL, true, "address", Set.of(6, 7));
        EligibilityRule near = new EligibilityRule.NearPriorityNeighbourhood("near", LABEL, true, "office", 500);
        assertThat(RuleFields.of(answers)).containsExactly("legal-form");
        assertThat(RuleFields.of(density)).containsExactly("address");
        assertThat(RuleFields.of(new EligibilityRule.OneOf("any", LABEL, true, List.of(answers, density, near))))
                .containsExactlyInAnyOrder("legal-form", "address", "office");
    }
}
