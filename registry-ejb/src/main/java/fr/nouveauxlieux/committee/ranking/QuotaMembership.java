package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.call.form.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether a dossier is of a quota, as its eligibility is judged: by a rule of its call or by its answers. */
@ApplicationScoped
public class QuotaMembership {

    private Eligibility eligibility;

    protected QuotaMembership() {}

    @Inject
    public QuotaMembership(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    /** @param call the version that the answers follow; without the quota's rule, nothing is known */
    public Membership judge(Quota quota, CallSheet call, Answers answers) {
        return ruleOf(quota, call)
                .map(rule -> eligibility.judge(ruledBy(call, rule), answers))
                .flatMap(outcomes -> outcomes.stream().findFirst())
                .map(RuleOutcome::verdict)
                .map(QuotaMembership::of)
                .orElse(Membership.UNKNOWN);
    }

    private static Optional<EligibilityRule> ruleOf(Quota quota, CallSheet call) {
        if (quota.condition().isPresent()) {
            return Optional.of(new EligibilityRule.ByAnswers(
                    quota.code(), quota.label(), false, quota.condition().get()));
        }
        String code = quota.rule().orElseThrow();
        return call.rules().stream()
                .flatMap(QuotaMembership::withInner)
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }

    private static Stream<EligibilityRule> withInner(EligibilityRule rule) {
        return rule instanceof EligibilityRule.OneOf oneOf
                ? Stream.concat(Stream.of(rule), oneOf.rules().stream().flatMap(QuotaMembership::withInner))
                : Stream.of(rule);
    }

    /** The same call, of which this rule alone is judged. */
    private static CallSheet ruledBy(CallSheet call, EligibilityRule rule) {
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

    private static Membership of(RuleOutcome.Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> Membership.YES;
            case FAILS -> Membership.NO;
            case UNKNOWN -> Membership.UNKNOWN;
        };
    }
}
