package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.award.agreement.InstalmentAction;
import fr.nouveauxlieux.award.agreement.InstalmentState;
import fr.nouveauxlieux.award.agreement.InstalmentSteps;
import fr.nouveauxlieux.award.agreement.PlannedInstalment;
import fr.nouveauxlieux.kernel.AccountId;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** An instalment of an agreement, from the schedule to its payment. */
@Entity
@Table(name = "instalment")
public class Instalment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreementId;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    private long amount;

    @Enumerated(EnumType.STRING)
    private InstalmentState state;

    private String request = "";

    private String remark = "";

    @Column(name = "certified_by")
    private String certifiedBy;

    @Column(name = "payment_file_id")
    private Long paymentFileId;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Version
    private long version;

    protected Instalment() {}

    public Instalment(long agreement, PlannedInstalment planned) {
        this.agreementId = agreement;
        this.plannedOn = planned.on();
        this.amount = planned.amount().cents();
        this.state = InstalmentState.PLANNED;
    }

    /** @param text what is paid for, in the beneficiary's words */
    public void request(String text) {
        take(InstalmentAction.REQUEST);
        request = text;
        remark = "";
    }

    public void askCorrections(String text) {
        take(InstalmentAction.ASK_CORRECTIONS);
        remark = text;
    }

    public void certify(AccountId by) {
        take(InstalmentAction.CERTIFY_SERVICE);
        certifiedBy = by.value();
    }

    /** Back to who certifies, with the reason. */
    public void giveBack(String text) {
        take(InstalmentAction.RETURN);
        certifiedBy = null;
        remark = text;
    }

    /** @throws IllegalArgumentException if it is who certified the service */
    public void validate(AccountId by) {
        if (by.value().equals(certifiedBy)) {
            throw new IllegalArgumentException("expected another person than who certified the service");
        }
        take(InstalmentAction.VALIDATE);
        paymentFileId = null;
        remark = "";
    }

    /** @throws IllegalStateException if it is not to be paid, or is in another file */
    public void export(long file) {
        if (state != InstalmentState.VALIDATED || paymentFileId != null) {
            throw new IllegalStateException("expected an instalment that is to be paid and in no file");
        }
        paymentFileId = file;
    }

    /** @throws IllegalStateException if it is in no file */
    public void pay(LocalDate on) {
        requireExported();
        take(InstalmentAction.RECORD_PAID);
        paidOn = on;
    }

    /** @throws IllegalStateException if it is in no file */
    public void fail(String reason) {
        requireExported();
        take(InstalmentAction.RECORD_FAILED);
        remark = reason;
    }

    public void drop() {
        take(InstalmentAction.DROP);
    }

    private void requireExported() {
        if (paymentFileId == null) {
            throw new IllegalStateException("expected an instalment that is in a payment file");
        }
    }

    private void take(InstalmentAction action) {
        state = InstalmentSteps.TABLE
                .find(state, action)
                .orElseThrow(() -> new IllegalStateException("an instalment cannot " + action + " from " + state));
    }

    /** Whether the table has such a way from where it stands. */
    public boolean allows(InstalmentAction action) {
        return InstalmentSteps.TABLE.find(state, action).isPresent();
    }

    /** Whether money is on its way, or was paid. */
    public boolean isCommitted() {
        return state == InstalmentState.VALIDATED || state == InstalmentState.PAID;
    }

    public long key() {
        return id;
    }

    public long agreement() {
        return agreementId;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public Money amount() {
        return new Money(amount);
    }

    public InstalmentState state() {
        return state;
    }

    public String request() {
        return request;
    }

    public String remark() {
        return remark;
    }

    public Optional<AccountId> certifier() {
        return Optional.ofNullable(certifiedBy).map(AccountId::new);
    }

    public Optional<Long> paymentFile() {
        return Optional.ofNullable(paymentFileId);
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    /** For the journal. */
    public Map<String, Object> digested() {
        return Map.of(
                "instalment", id,
                "state", state.name(),
                "amount", amount,
                "plannedOn", plannedOn.toString(),
                "request", request,
                "remark", remark);
    }
}
