package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.award.agreement.AmendmentDraft;
import fr.nouveauxlieux.award.agreement.AmendmentState;
import fr.nouveauxlieux.award.agreement.PlannedInstalment;
import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.kernel.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A change of an agreement that both sides have to sign. */
@Entity
@Table(name = "agreement_amendment")
public class Amendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreementId;

    private int number;

    @Enumerated(EnumType.STRING)
    private AmendmentState state;

    private long amount;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String reason;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "amendment_instalment", joinColumns = @JoinColumn(name = "amendment_id"))
    @MapKeyColumn(name = "planned_on")
    @Column(name = "amount")
    private Map<String, Long> instalments = new HashMap<>();

    @Version
    private long version;

    protected Amendment() {}

    public Amendment(long agreement, AmendmentDraft draft, AgreementDocument document, Instant now) {
        this.agreementId = agreement;
        this.number = document.number();
        this.state = AmendmentState.PROPOSED;
        this.amount = draft.amount().cents();
        this.endsOn = draft.endsOn();
        this.reason = draft.reason().value();
        this.documentId = document.key();
        this.proposedAt = now;
        draft.rest()
                .instalments()
                .forEach(planned -> instalments.put(
                        planned.on().toString(), planned.amount().cents()));
    }

    public void sign() {
        move(AmendmentState.PROPOSED, AmendmentState.SIGNED);
    }

    public void enterIntoForce() {
        move(AmendmentState.SIGNED, AmendmentState.IN_FORCE);
    }

    /** @throws IllegalStateException if it is in force, or dropped already */
    public void drop() {
        if (!isOpen()) {
            throw new IllegalStateException("expected an amendment that is not in force, was " + state);
        }
        state = AmendmentState.DROPPED;
    }

    private void move(AmendmentState from, AmendmentState to) {
        if (state != from) {
            throw new IllegalStateException("expected an amendment " + from + ", was " + state);
        }
        state = to;
    }

    public boolean isOpen() {
        return state == AmendmentState.PROPOSED || state == AmendmentState.SIGNED;
    }

    public long key() {
        return id;
    }

    public int number() {
        return number;
    }

    public AmendmentState state() {
        return state;
    }

    public Money amount() {
        return new Money(amount);
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public String reason() {
        return reason;
    }

    public long document() {
        return documentId;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** What is still to come once it is in force. */
    public Schedule rest() {
        return new Schedule(new TreeMap<>(instalments)
                .entrySet().stream()
                        .map(entry ->
                                new PlannedInstalment(LocalDate.parse(entry.getKey()), new Money(entry.getValue())))
                        .toList());
    }

    /** For the journal. */
    public Map<String, Object> digested() {
        return Map.of(
                "amendment",
                number,
                "state",
                state.name(),
                "amount",
                amount,
                "endsOn",
                endsOn.toString(),
                "reason",
                reason,
                "rest",
                new TreeMap<>(instalments).toString());
    }
}
