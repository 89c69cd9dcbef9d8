package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.call.form.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which quotas of an envelope dossiers count. */
@ApplicationScoped
public class QuotaMembership {

    @Inject
    private Eligibility eligibility;

    /**
     * @param call the version that the answers follow
     * @return codes of quotas; what is not known counts in none
     */
    public Set<String> of(CallSheet call, Envelope envelope, Answers answers) {
        return envelope.quotas().stream()
                .filter(quota -> holds(call, quota, answers))
                .map(Quota::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean holds(CallSheet call, Quota quota, Answers answers) {
        if (quota.condition().isPresent()) {
            return quota.condition().get().holds(answers);
        }
        return quota.rule()
                .flatMap(code -> find(call.rules().stream(), code))
                .map(rule -> eligibility.judge(with(call, rule), answers).get(0))
                .filter(outcome -> outcome.verdict() == RuleOutcome.Verdict.HOLDS)
                .isPresent();
    }

    /** The rule of that code, within others too. */
    private static Optional<EligibilityRule> find(Stream<EligibilityRule> rules, String code) {
        return rules.flatMap(rule -> rule.code().equals(code)
                        ? Stream.of(rule)
                        : rule instanceof EligibilityRule.OneOf either
                                ? find(either.rules().stream(), code).stream()
                                : Stream.empty())
                .findFirst();
    }

    private static CallSheet with(CallSheet call, EligibilityRule rule) {
        return new CallSheet(
                call.code(),
                call.version(),
                call.title(),
                call.summary(),
                call.presentation(),
                call.service(),
                call.form(),
                List.of(rule),
                call.grid(),
                call.envelopes(),
                call.letters(),
                call.after(),
                call.waves());
    }
}
