package fr.nouveauxlieux.committee.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.call.envelope.Envelopes;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuotaMembershipTest {

    private static final Bilingual LABEL = new Bilingual("Règle", "Rule");
    private static final CallService SERVICE = new CallService(
            "Service", "1 rue du Test, 75001 Paris", new EmailAddress("service@call.example"), Optional.empty());
    private static final EligibilityRule NEAR =
            new EligibilityRule.NearPriorityNeighbourhood("near-qpv", LABEL, false, "address", 500);
    private static final EligibilityRule FORM =
            new EligibilityRule.ByAnswers("legal-form", LABEL, true, Condition.ALWAYS);
    private static final EligibilityRule TERRITORY =
            new EligibilityRule.OneOf("territory", LABEL, true, List.of(NEAR, FORM));

    private final List<EligibilityRule> judged = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void aRuleWithinOthersTellsByItself(Verdict verdict) {
        Membership membership = judging(verdict).judge(ruled("near-qpv"), call(FORM, TERRITORY), Answers.NONE);
        assertThat(judged).containsExactly(NEAR);
        assertThat(membership.name())
                .isEqualTo(
                        switch (verdict) {
                            case HOLDS -> "YES";
                            case FAILS -> "NO";
                            case UNKNOWN -> "UNKNOWN";
                        });
    }

    @Test
    void aConditionIsJudgedAsARuleOnAnswersIs() {
        Condition condition = new Condition.Is("digital-bonus", "yes");
        Quota quota = new Quota(
                "digital", LABEL, OptionalInt.of(3), Optional.empty(), Optional.empty(), Optional.of(condition));
        assertThat(judging(Verdict.UNKNOWN).judge(quota, call(FORM), Answers.NONE))
                .isEqualTo(Membership.UNKNOWN);
        assertThat(judged).containsExactly(new EligibilityRule.ByAnswers("digital", LABEL, false, condition));
    }

    @Test
    void withoutItsRuleInTheVersionOfTheDossierNothingIsKnown() {
        assertThat(judging(Verdict.HOLDS).judge(ruled("gone"), call(FORM), Answers.NONE))
                .isEqualTo(Membership.UNKNOWN);
        assertThat(judged).isEmpty();
    }

    private QuotaMembership judging(Verdict verdict) {
        return new QuotaMembership((call, answers) -> {
            judged.addAll(call.rules());
            return call.rules().stream()
                    .map(rule -> new RuleOutcome(rule.code(), LABEL, rule.blocking(), verdict, LABEL))
                    .toList();
        });
    }

    private static Quota ruled(String rule) {
        return new Quota("share", LABEL, OptionalInt.of(1), Optional.empty(), Optional.of(rule), Optional.empty());
    }

    private static CallSheet call(EligibilityRule... rules) {
        return new CallSheet(
                new CallCode("appel"),
                1,
                LABEL,
                LABEL,
                LABEL,
                SERVICE,
                new CallForm(List.of()),
                List.of(rules),
                Optional.empty(),
                Envelopes.NONE,
                List.of(),
                Optional.empty(),
                List.of());
    }
}
