package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * What was judged of a dossier's eligibility.
 *
 * @param submission the number of the version that was judged
 * @param by the full name; empty where the account is erased
 */
public record JudgementView(int submission, boolean eligible, String by, Instant at, List<Finding> findings) {

    public JudgementView {
        findings = List.copyOf(findings);
    }

    /** On one rule: what the computer found and what the instructor decided. @param reason may be empty where they agree */
    public record Finding(String rule, Verdict computed, Verdict decided, String reason) {}
}
