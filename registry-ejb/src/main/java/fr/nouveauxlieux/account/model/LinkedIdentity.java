package fr.nouveauxlieux.account.model;

import fr.nouveauxlieux.account.ProviderIdentity;
import fr.nouveauxlieux.kernel.Siret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A person's identity at a provider, by which they sign in. */
@Entity
@Table(name = "linked_identity")
public class LinkedIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "linked_identity")
    @SequenceGenerator(name = "linked_identity", sequenceName = "linked_identity_id_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String issuer;
    private String subject;
    private String uid;
    private String siret;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected LinkedIdentity() {}

    public LinkedIdentity(Account account, ProviderIdentity identity, Instant now) {
        this.account = Objects.requireNonNull(account);
        this.issuer = identity.issuer();
        this.subject = identity.subject();
        this.linkedAt = now;
        use(identity, now);
    }

    /** Keeps what the provider says today. */
    public final void use(ProviderIdentity identity, Instant now) {
        uid = identity.uid().orElse(null);
        siret = identity.siret().map(Siret::value).orElse(null);
        lastUsedAt = now;
    }

    public long key() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String issuer() {
        return issuer;
    }

    public Instant linkedAt() {
        return linkedAt;
    }
}
