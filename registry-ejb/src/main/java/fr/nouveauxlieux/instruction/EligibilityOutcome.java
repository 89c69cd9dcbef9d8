package fr.nouveauxlieux.instruction;

import java.util.List;

/** What came of judging a dossier's eligibility. */
public sealed interface EligibilityOutcome {

    /** @param eligible whether every rule that blocks holds, as decided */
    record Judged(boolean eligible) implements EligibilityOutcome {}

    /** Nothing was kept. @param rules the codes of those decided otherwise than the computer found, without a reason */
    record ReasonsLacking(List<String> rules) implements EligibilityOutcome {

        public ReasonsLacking {
            rules = List.copyOf(rules);
        }
    }

    /** The dossier is not at the stage at which that is judged, or was judged so already. */
    record NotNow() implements EligibilityOutcome {}
}
