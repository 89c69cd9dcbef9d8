package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.Bilingual;

/** What came of a rule. @param reason in a sentence, with the facts that it was judged on */
public record RuleOutcome(String rule, Bilingual label, boolean blocking, Verdict verdict, Bilingual reason) {

    public enum Verdict {
        HOLDS,
        FAILS,
        /** What is needed to judge is not answered, or not known to the portal. */
        UNKNOWN
    }
}
