package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Money asked back. */
@Entity
@Table(name = "agreement_recovery")
public class Recovery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreementId;

    private long amount;

    private String reason;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "recovered_on")
    private LocalDate recoveredOn;

    @Version
    private long version;

    protected Recovery() {}

    public Recovery(long agreement, Money amount, String reason, LocalDate due, Instant now) {
        this.agreementId = agreement;
        this.amount = amount.cents();
        this.reason = reason;
        this.dueOn = due;
        this.askedAt = now;
    }

    /** @throws IllegalStateException if it was already */
    public void recover(LocalDate on) {
        if (recoveredOn != null) {
            throw new IllegalStateException("expected a recovery that is awaited");
        }
        recoveredOn = on;
    }

    public long key() {
        return id;
    }

    public long agreement() {
        return agreementId;
    }

    public Money amount() {
        return new Money(amount);
    }

    public String reason() {
        return reason;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<LocalDate> recoveredOn() {
        return Optional.ofNullable(recoveredOn);
    }

    /** For the journal. */
    public Map<String, Object> digested() {
        return Map.of(
                "recovery", id,
                "amount", amount,
                "reason", reason,
                "dueOn", dueOn.toString(),
                "recoveredOn", recoveredOn().map(LocalDate::toString).orElse(""));
    }
}
