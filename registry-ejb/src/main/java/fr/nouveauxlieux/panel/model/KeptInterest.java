package fr.nouveauxlieux.panel.model;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestKey;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.panel.InterestOrigin;
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
import java.util.TreeMap;

/** Someone's interest in a dossier. It is never taken away, only found not to be one, with the reason. */
@Entity
@Table(name = "interest")
public class KeptInterest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "account_id")
    private String accountId;

    @Enumerated(EnumType.STRING)
    private InterestKind kind;

    private String content;

    @Enumerated(EnumType.STRING)
    private InterestOrigin origin;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Version
    private long version;

    protected KeptInterest() {}

    /** @param teller who says so: the person, or the secretary */
    public KeptInterest(
            DossierId dossier,
            AccountId person,
            DeclaredInterest interest,
            InterestOrigin origin,
            AccountId teller,
            Instant now) {
        this.dossierId = dossier.value();
        this.accountId = person.value();
        this.kind = interest.kind();
        this.content = interest.text();
        this.origin = origin;
        this.raisedBy = teller.value();
        this.raisedAt = now;
    }

    /**
     * @return false if it was withdrawn already
     * @throws IllegalArgumentException if there is no reason
     */
    public boolean withdraw(String reason, AccountId secretary, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("expected a reason");
        }
        if (withdrawnAt != null) {
            return false;
        }
        withdrawalReason = reason.strip();
        withdrawnBy = secretary.value();
        withdrawnAt = now;
        return true;
    }

    public InterestKey key() {
        return new InterestKey(id);
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public AccountId person() {
        return new AccountId(accountId);
    }

    public InterestKind kind() {
        return kind;
    }

    public String text() {
        return content;
    }

    public InterestOrigin origin() {
        return origin;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public boolean isActive() {
        return withdrawnAt == null;
    }

    public Optional<AccountId> withdrawer() {
        return Optional.ofNullable(withdrawnBy).map(AccountId::new);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Empty while it holds. */
    public String withdrawalReason() {
        return withdrawalReason == null ? "" : withdrawalReason;
    }

    /** For the journal. */
    public Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        state.put("account", accountId);
        state.put("kind", kind.name());
        state.put("content", content);
        state.put("origin", origin.name());
        state.put("withdrawn", withdrawnAt == null ? null : withdrawnAt.toString());
        state.put("reason", withdrawalReason);
        return state;
    }
}
