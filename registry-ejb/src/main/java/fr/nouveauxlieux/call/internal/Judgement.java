package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.kernel.Bilingual;

/** A verdict and why. */
record Judgement(Verdict verdict, Bilingual reason) {

    static Judgement holds(String french, String english) {
        return new Judgement(Verdict.HOLDS, new Bilingual(french, english));
    }

    static Judgement fails(String french, String english) {
        return new Judgement(Verdict.FAILS, new Bilingual(french, english));
    }

    static Judgement unknown(String french, String english) {
        return new Judgement(Verdict.UNKNOWN, new Bilingual(french, english));
    }

    RuleOutcome of(EligibilityRule rule) {
        return new RuleOutcome(rule.code(), rule.label(), rule.blocking(), verdict, reason);
    }
}
