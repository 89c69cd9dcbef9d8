package fr.nouveauxlieux.dossier.model;

import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.SecretToken;
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
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody invited to a dossier: an address and the digest of a link, good for one person, once; then that person's
 * account instead.
 */
@Entity
@Table(name = "dossier_guest")
public class DossierGuest {

    private static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_guest")
    @SequenceGenerator(name = "dossier_guest", sequenceName = "dossier_guest_id_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    private DossierAccess access;

    @Column(name = "invited_at")
    private Instant invitedAt;

    private String address;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "account_id")
    private String account;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected DossierGuest() {}

    /** @param access to read or to write: nobody is invited to manage */
    public DossierGuest(Dossier dossier, SecretToken token, EmailAddress address, DossierAccess access, Instant now) {
        this.dossier = dossier;
        this.tokenHash = token.hash();
        this.address = address.value();
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFETIME);
        give(access);
    }

    /** From now on more, or less. */
    public final void give(DossierAccess newAccess) {
        if (newAccess != DossierAccess.READ && newAccess != DossierAccess.WRITE) {
            throw new IllegalArgumentException("a guest reads or writes, and manages nothing");
        }
        access = newAccess;
    }

    /** The address and the link are forgotten. */
    public void accept(AccountId guest, Instant now) {
        if (isAccepted()) {
            throw new IllegalStateException("the invitation was accepted before");
        }
        account = guest.value();
        acceptedAt = now;
        address = null;
        tokenHash = null;
        expiresAt = null;
    }

    public boolean isAccepted() {
        return account != null;
    }

    /** Whether the link still opens something. */
    public boolean isOpenAt(Instant now) {
        return !isAccepted() && now.isBefore(expiresAt);
    }

    public long key() {
        return id;
    }

    public Dossier dossier() {
        return dossier;
    }

    public DossierAccess access() {
        return access;
    }

    public Optional<EmailAddress> address() {
        return Optional.ofNullable(address).map(EmailAddress::new);
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(account).map(AccountId::new);
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }
}
