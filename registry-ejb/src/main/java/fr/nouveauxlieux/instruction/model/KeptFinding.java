package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.instruction.JudgementView.Finding;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was found on one rule of eligibility. */
@Embeddable
public class KeptFinding {

    private String rule;

    @Enumerated(EnumType.STRING)
    private Verdict computed;

    @Enumerated(EnumType.STRING)
    private Verdict decided;

    private String reason;

    protected KeptFinding() {}

    KeptFinding(Finding finding) {
        if (finding.computed() != finding.decided() && finding.reason().isEmpty()) {
            throw new IllegalArgumentException(finding.rule() + ": expected a reason to decide otherwise");
        }
        this.rule = finding.rule();
        this.computed = finding.computed();
        this.decided = finding.decided();
        this.reason = finding.reason();
    }

    Finding finding() {
        return new Finding(rule, computed, decided, reason);
    }
}
