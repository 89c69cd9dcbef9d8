package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.envelope.Envelopes;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.call.form.CallForm;
import java.util.List;
import java.util.Set;

/** Whether quotas speak of rules that there are, and of what the form asks. */
final class EnvelopeReview {

    private final Set<String> rules;
    private final DefinitionProblems problems;
    private final ConditionReview conditions;

    /** @param rules the codes of all rules */
    EnvelopeReview(CallForm form, Set<String> rules, DefinitionProblems problems) {
        this.rules = rules;
        this.problems = problems;
        this.conditions = new ConditionReview(form, problems);
    }

    void review(Envelopes envelopes) {
        List<Envelope> all = envelopes.all();
        for (int i = 0; i < all.size(); i++) {
            List<Quota> quotas = all.get(i).quotas();
            for (int j = 0; j < quotas.size(); j++) {
                review("envelopes[" + i + "].quotas[" + j + "]", quotas.get(j));
            }
        }
    }

    private void review(String path, Quota quota) {
        quota.condition().ifPresent(condition -> conditions.review(path + ".condition", condition));
        quota.rule()
                .filter(code -> !rules.contains(code))
                .ifPresent(code -> problems.add(path + ".rule", "no-such-rule", code));
    }
}
