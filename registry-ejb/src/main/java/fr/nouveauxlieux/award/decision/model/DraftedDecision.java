package fr.nouveauxlieux.award.decision.model;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A decision that is being prepared. */
@Entity
@Table(name = "decision_draft")
public class DraftedDecision {

    @Id
    @Column(name = "dossier_id")
    private String dossierId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private Long amount;

    private String reasons;

    private String departure;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private long version;

    protected DraftedDecision() {}

    public DraftedDecision(DossierId dossier, DecisionPlan plan, AccountId author, Instant now) {
        this.dossierId = dossier.value();
        write(plan, author, now);
    }

    public final void write(DecisionPlan plan, AccountId author, Instant now) {
        kind = plan.kind();
        amount = plan.amount().map(Money::cents).orElse(null);
        reasons = plan.reasons();
        departure = plan.departure();
        writtenBy = author.value();
        writtenAt = now;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public DecisionPlan plan() {
        return new DecisionPlan(kind, Optional.ofNullable(amount).map(Money::new), reasons, departure);
    }

    /** From 1. */
    public long version() {
        return version;
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> values = new TreeMap<>();
        values.put("kind", kind.name());
        values.put("amount", amount);
        values.put("reasons", reasons);
        values.put("departure", departure);
        values.put("written-by", writtenBy);
        values.put("written-at", writtenAt.toString());
        return values;
    }
}
