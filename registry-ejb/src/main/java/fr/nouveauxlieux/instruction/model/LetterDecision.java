package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was decided of a letter of intent. It is never changed: another decision follows it. */
@Entity
@Table(name = "letter_decision")
public class LetterDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    private boolean retained;

    private String reasons;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected LetterDecision() {}

    /** @param reasons may be empty where it is retained */
    public LetterDecision(DossierId letter, boolean retained, String reasons, AccountId decider, Instant now) {
        if (!retained && reasons.isEmpty()) {
            throw new IllegalArgumentException("expected reasons for a letter that is not retained");
        }
        this.dossierId = letter.value();
        this.retained = retained;
        this.reasons = reasons;
        this.decidedBy = decider.value();
        this.decidedAt = now;
    }

    public boolean isRetained() {
        return retained;
    }

    public String reasons() {
        return reasons;
    }

    public AccountId decider() {
        return new AccountId(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
