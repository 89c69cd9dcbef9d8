package fr.nouveauxlieux.award.decision.model;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.award.decision.DecisionRecord;
import fr.nouveauxlieux.award.decision.DecisionRecord.End;
import fr.nouveauxlieux.award.decision.DecisionRecord.EndKind;
import fr.nouveauxlieux.award.decision.DecisionView;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A decision that was signed. What was signed never changes; it is sent, opened, and may come to an end. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "call_code")
    private String callCode;

    private String wave;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private Long amount;

    private String reasons;

    private String departure;

    @Column(name = "passed_over")
    private String passedOver;

    private String quotas;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "letter_sha256")
    private String letterSha256;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "read_at")
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind")
    private EndKind endKind;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Decision() {}

    /**
     * @param quotas codes of those in which it counts
     * @param passedOver numbers of dossiers of a better rank that are still without a decision
     * @param letterSha256 of its letter
     * @throws IllegalArgumentException if it has no reasons, or an acceptance no amount
     */
    public Decision(
            DossierId dossier,
            WaveKey wave,
            DecisionPlan plan,
            List<String> passedOver,
            Set<String> quotas,
            Signature signature,
            String letterSha256) {
        if (plan.reasons().isEmpty()) {
            throw new IllegalArgumentException("expected the reasons of a decision");
        }
        if (plan.amount().isPresent() != (plan.kind() == DecisionKind.ACCEPTED)) {
            throw new IllegalArgumentException("expected the amount of an acceptance, and of nothing else");
        }
        this.dossierId = dossier.value();
        this.callCode = wave.call().value();
        this.wave = wave.wave();
        this.kind = plan.kind();
        this.amount = plan.amount().map(Money::cents).orElse(null);
        this.reasons = plan.reasons();
        this.departure = plan.departure();
        this.passedOver = String.join(" ", passedOver);
        this.quotas = String.join(" ", new TreeSet<>(quotas));
        this.signedBy = signature.signer().value();
        this.signerName = signature.name();
        this.signedAt = signature.at();
        this.letterSha256 = Objects.requireNonNull(letterSha256);
    }

    /** @param name as typed */
    public record Signature(AccountId signer, String name, Instant at) {}

    public void send(AccountId sender, Instant now) {
        if (sentAt != null || endedAt != null) {
            throw new IllegalStateException("expected a decision that stands, whose letter was not sent");
        }
        sentBy = sender.value();
        sentAt = now;
    }

    /** @return false where it was opened before */
    public boolean open(AccountId reader, Instant now) {
        if (sentAt == null || endedAt != null) {
            throw new IllegalStateException("expected a decision that stands, whose letter was sent");
        }
        if (readAt != null) {
            return false;
        }
        readBy = reader.value();
        readAt = now;
        return true;
    }

    /** It stands no longer. */
    public void end(EndKind how, String reason, AccountId ender, Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("expected a decision that stands");
        }
        endKind = Objects.requireNonNull(how);
        endReason = Objects.requireNonNull(reason);
        endedBy = ender.value();
        endedAt = now;
    }

    public long key() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public DecisionKind kind() {
        return kind;
    }

    public Optional<Money> amount() {
        return Optional.ofNullable(amount).map(Money::new);
    }

    /** Codes of those in which it counts. */
    public Set<String> quotas() {
        return Set.copyOf(words(quotas));
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public DecisionRecord told() {
        return new DecisionRecord(
                id,
                view(),
                signerName,
                departure,
                words(passedOver),
                letterSha256,
                Optional.ofNullable(endKind).map(how -> new End(how, endReason, endedAt)));
    }

    public DecisionView view() {
        return new DecisionView(
                dossier(),
                kind,
                amount(),
                reasons,
                new AccountId(signedBy),
                signedAt,
                Optional.ofNullable(sentAt),
                Optional.ofNullable(readAt));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> values = new TreeMap<>();
        values.put("dossier", dossierId);
        values.put("kind", kind.name());
        values.put("amount", amount);
        values.put("reasons", reasons);
        values.put("departure", departure);
        values.put("letter", letterSha256);
        values.put("sent-at", String.valueOf(sentAt));
        values.put("read-at", String.valueOf(readAt));
        values.put("end", String.valueOf(endKind));
        return values;
    }
}
