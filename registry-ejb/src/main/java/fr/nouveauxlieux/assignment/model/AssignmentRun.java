package fr.nouveauxlieux.assignment.model;

import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A run as it was reckoned, with all that it was reckoned from. Neither changes. */
@Entity
@Table(name = "assignment_run")
public class AssignmentRun {

    @Id
    private String id;

    @Column(name = "call_code")
    private String callCode;

    private String wave;

    @Column(name = "computed_by")
    private String computedBy;

    @Column(name = "computed_at")
    private Instant computedAt;

    private String inputs;

    @Column(name = "inputs_sha256")
    private String inputsDigest;

    private String outcome;

    @Column(name = "outcome_sha256")
    private String outcomeDigest;

    @Column(name = "applied_by")
    private String appliedBy;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Version
    private long version;

    protected AssignmentRun() {}

    /**
     * Of a text, its digest.
     *
     * @param json canonical
     */
    public record Kept(String json, String digest) {}

    public AssignmentRun(
            AssignmentRunId id, WaveKey wave, Kept inputs, Kept outcome, AccountId computedBy, Instant now) {
        this.id = id.value();
        this.callCode = wave.call().value();
        this.wave = wave.wave();
        this.inputs = inputs.json();
        this.inputsDigest = inputs.digest();
        this.outcome = outcome.json();
        this.outcomeDigest = outcome.digest();
        this.computedBy = computedBy.value();
        this.computedAt = now;
    }

    /** @throws IllegalStateException if it was applied already */
    public void apply(AccountId author, Instant now) {
        if (isApplied()) {
            throw new IllegalStateException("the run was applied already");
        }
        appliedBy = author.value();
        appliedAt = now;
    }

    public AssignmentRunId id() {
        return new AssignmentRunId(id);
    }

    public Subject subject() {
        return new Subject("assignment-run", id);
    }

    public WaveKey wave() {
        return new WaveKey(new CallCode(callCode), wave);
    }

    public String inputs() {
        return inputs;
    }

    public String inputsDigest() {
        return inputsDigest;
    }

    public String outcome() {
        return outcome;
    }

    public String outcomeDigest() {
        return outcomeDigest;
    }

    public AccountId computedBy() {
        return new AccountId(computedBy);
    }

    public Instant computedAt() {
        return computedAt;
    }

    public boolean isApplied() {
        return appliedAt != null;
    }

    public Optional<Instant> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }

    public Optional<AccountId> appliedBy() {
        return Optional.ofNullable(appliedBy).map(AccountId::new);
    }
}
