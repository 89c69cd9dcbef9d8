package fr.nouveauxlieux.organisation.model;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.organisation.MembershipRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** An invitation sent by mail, good for one person, once. Of its token the digest alone is kept. */
@Entity
public class Invitation {

    private static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation")
    @SequenceGenerator(name = "invitation", sequenceName = "invitation_id_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "token_hash")
    private String tokenHash;

    private String address;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Invitation() {}

    public Invitation(
            Organisation organisation, SecretToken token, EmailAddress address, MembershipRole role, Instant now) {
        this.organisation = Objects.requireNonNull(organisation);
        this.tokenHash = token.hash();
        this.address = address.value();
        this.role = Objects.requireNonNull(role);
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    public void accept(Instant now) {
        if (acceptedAt != null || withdrawnAt != null) {
            throw new IllegalStateException("the invitation is over");
        }
        acceptedAt = now;
    }

    public void withdraw(Instant now) {
        withdrawnAt = withdrawnAt == null ? now : withdrawnAt;
    }

    public long key() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public EmailAddress address() {
        return new EmailAddress(address);
    }

    public MembershipRole role() {
        return role;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
