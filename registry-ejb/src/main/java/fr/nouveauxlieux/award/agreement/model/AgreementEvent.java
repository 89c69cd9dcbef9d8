package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Something that was done with an agreement. It is never changed. */
@Entity
@Table(name = "agreement_event")
public class AgreementEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreementId;

    private String act;

    private Long item;

    @Column(name = "author_id")
    private String authorId;

    private Instant at;

    private String reason;

    protected AgreementEvent() {}

    /**
     * @param act as {@code VALIDATE}, or {@code INSTALMENT_VALIDATE}
     * @param item what it is about, where that is not the agreement itself
     * @param author empty for the portal
     * @param reason may be empty
     */
    public AgreementEvent(
            Agreement agreement,
            String act,
            Optional<Long> item,
            Optional<AccountId> author,
            String reason,
            Instant now) {
        this.agreementId = agreement.key();
        this.act = act;
        this.item = item.orElse(null);
        this.authorId = author.map(AccountId::value).orElse(null);
        this.reason = reason;
        this.at = now;
    }

    public String act() {
        return act;
    }

    public Optional<AccountId> author() {
        return Optional.ofNullable(authorId).map(AccountId::new);
    }

    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }
}
