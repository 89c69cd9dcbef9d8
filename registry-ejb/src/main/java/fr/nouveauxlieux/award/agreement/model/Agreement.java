package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.agreement.AgreementAction;
import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.AgreementSteps;
import fr.nouveauxlieux.award.agreement.AgreementTerms;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The agreement that follows an accepted dossier. */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    private long decided;

    private long amount;

    private String object;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Agreement() {}

    /** @param decided the amount that the authority granted */
    public Agreement(DossierId dossier, Money decided, AgreementTerms terms) {
        this.dossierId = dossier.value();
        this.state = AgreementState.DRAFTING;
        this.decided = decided.cents();
        this.amount = decided.cents();
        write(terms);
    }

    /** @throws IllegalStateException if it is being drafted no more, or the instalments are not the amount */
    public void revise(AgreementTerms terms) {
        require(AgreementAction.REVISE);
        write(terms);
    }

    private void write(AgreementTerms terms) {
        if (!terms.schedule().total().equals(amount())) {
            throw new IllegalStateException("expected instalments that together are the amount");
        }
        object = terms.object();
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
    }

    /** @throws IllegalStateException if the table has no such way */
    public void take(AgreementAction action, Instant now) {
        state = require(action);
        switch (action) {
            case COUNTERSIGN -> signedAt = now;
            case SUSPEND -> suspendedAt = now;
            case RESUME -> suspendedAt = null;
            case SETTLE, TERMINATE, VOID -> {
                suspendedAt = null;
                endedAt = now;
            }
            default -> {
                // The state says all.
            }
        }
    }

    /**
     * What an amendment changes.
     *
     * @throws IllegalStateException if it is not active, or the amount is more than was decided
     */
    public void amend(Money changed, LocalDate lastDay) {
        require(AgreementAction.COUNTERSIGN_AMENDMENT);
        if (changed.isMoreThan(decided()) || !changed.isMoreThan(Money.ZERO)) {
            throw new IllegalStateException("expected an amount that was decided");
        }
        amount = changed.cents();
        endsOn = lastDay;
    }

    private AgreementState require(AgreementAction action) {
        return AgreementSteps.TABLE
                .find(state, action)
                .orElseThrow(() -> new IllegalStateException("an agreement " + state + " cannot " + action));
    }

    /** Whether the table has such a way from where it stands. */
    public boolean allows(AgreementAction action) {
        return AgreementSteps.TABLE.find(state, action).isPresent();
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    /** Whether something can be requested, certified or paid now. */
    public boolean isPaying() {
        return state == AgreementState.ACTIVE && !isSuspended();
    }

    public long key() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public AgreementState state() {
        return state;
    }

    public Money decided() {
        return new Money(decided);
    }

    public Money amount() {
        return new Money(amount);
    }

    public String object() {
        return object;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Instant> suspendedAt() {
        return Optional.ofNullable(suspendedAt);
    }

    public long version() {
        return version;
    }

    public Subject subject() {
        return new Subject("dossier", dossierId);
    }

    /** For the journal. */
    public Map<String, Object> digested() {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("agreement", id);
        tree.put("state", state.name());
        tree.put("amount", amount);
        tree.put("object", object);
        tree.put("startsOn", startsOn.toString());
        tree.put("endsOn", endsOn.toString());
        tree.put("suspended", isSuspended());
        return tree;
    }
}
