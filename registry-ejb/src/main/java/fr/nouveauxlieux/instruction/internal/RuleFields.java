package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.form.ConditionFields;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a form on whose answers a rule of eligibility is judged. */
public final class RuleFields {

    private RuleFields() {}

    /** Their codes. */
    public static Set<String> of(EligibilityRule rule) {
        if (rule instanceof EligibilityRule.ByAnswers answers) {
            return ConditionFields.of(answers.condition());
        }
        if (rule instanceof EligibilityRule.NearPriorityNeighbourhood near) {
            return Set.of(near.addressField());
        }
        if (rule instanceof EligibilityRule.Density density) {
            return Set.of(density.addressField());
        }
        if (rule instanceof EligibilityRule.NotYetCovered covered) {
            return Set.of(covered.addressField());
        }
        return ((EligibilityRule.OneOf) rule)
                .rules().stream().flatMap(one -> of(one).stream()).collect(Collectors.toSet());
    }
}
