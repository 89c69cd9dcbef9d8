package fr.nouveauxlieux.assignment.model;

import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.EndKind;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** That someone reads a dossier, or read it until it ended. */
@Entity
@Table(name = "reader_assignment")
public class ReaderAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "reader_id")
    private String readerId;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind")
    private EndKind endKind;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected ReaderAssignment() {}

    /** @param run empty where it is given outside one */
    public ReaderAssignment(
            DossierId dossier, AccountId reader, Optional<AssignmentRunId> run, AccountId assignedBy, Instant now) {
        this.dossierId = dossier.value();
        this.readerId = reader.value();
        this.runId = run.map(AssignmentRunId::value).orElse(null);
        this.assignedBy = assignedBy.value();
        this.assignedAt = now;
    }

    /**
     * @param author empty where the portal ends it by itself
     * @param reason may be empty
     * @throws IllegalStateException if it ended already
     */
    public void end(EndKind kind, String reason, Optional<AccountId> author, Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("the assignment ended already");
        }
        endKind = kind;
        endReason = reason;
        endedBy = author.map(AccountId::value).orElse(null);
        endedAt = now;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public AccountId reader() {
        return new AccountId(readerId);
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public Optional<EndKind> endKind() {
        return Optional.ofNullable(endKind);
    }

    /** Empty while it stands, and where none was given. */
    public String endReason() {
        return endReason == null ? "" : endReason;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Map<String, String> state() {
        return Map.of("reader", readerId, "dossier", dossierId, "standing", endKind == null ? "yes" : endKind.name());
    }
}
