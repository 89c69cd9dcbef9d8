package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether rules speak of what the form asks and the registry knows. */
final class RuleReview {

    private final CallForm form;
    private final DefinitionProblems problems;
    private final ConditionReview conditions;
    private final Set<String> codes = new HashSet<>();

    RuleReview(CallForm form, DefinitionProblems problems) {
        this.form = form;
        this.problems = problems;
        this.conditions = new ConditionReview(form, problems);
    }

    void review(List<EligibilityRule> rules) {
        review("rules", rules);
    }

    /** Those of all rules reviewed, the ones within others too. */
    Set<String> codes() {
        return Set.copyOf(codes);
    }

    private void review(String path, List<EligibilityRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            review(path + "[" + i + "]", rules.get(i));
        }
    }

    private void review(String path, EligibilityRule rule) {
        if (!codes.add(rule.code())) {
            problems.add(path + ".code", "rule-taken", rule.code());
        }
        if (rule instanceof EligibilityRule.ByAnswers answers) {
            conditions.review(path + ".condition", answers.condition());
        } else if (rule instanceof EligibilityRule.NearPriorityNeighbourhood near) {
            reviewAddress(path, near.addressField());
        } else if (rule instanceof EligibilityRule.Density density) {
            reviewAddress(path, density.addressField());
        } else if (rule instanceof EligibilityRule.NotYetCovered covered) {
            reviewAddress(path, covered.addressField());
            reviewLabel(path, covered.placeLabel());
        } else if (rule instanceof EligibilityRule.OneOf several) {
            review(path + ".rules", several.rules());
        }
    }

    private void reviewAddress(String path, String code) {
        boolean there = form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .anyMatch(field -> field.code().equals(code) && field.kind() == FieldKind.ADDRESS);
        if (!there) {
            problems.add(path + ".address", "not-an-address-field", code);
        }
    }

    private void reviewLabel(String path, String code) {
        boolean known =
                Arrays.stream(LabelKind.values()).anyMatch(label -> label.code().equals(code));
        if (!known) {
            problems.add(path + ".placeLabel", "not-a-label", code);
        }
    }
}
