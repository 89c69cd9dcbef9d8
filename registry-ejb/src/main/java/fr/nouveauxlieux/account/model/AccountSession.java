package fr.nouveauxlieux.account.model;

import fr.nouveauxlieux.account.DeviceName;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.SecretToken;
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

/** A sign-in from one device, until it ends. */
@Entity
@Table(name = "account_session")
public class AccountSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_session")
    @SequenceGenerator(name = "account_session", sequenceName = "account_session_id_seq", allocationSize = 50)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    private String device;
    private String network;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @Column(name = "second_factor_at")
    private Instant secondFactorAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AccountSession() {}

    public AccountSession(Account account, SecretToken token, DeviceName device, String network, Instant now) {
        this.account = Objects.requireNonNull(account);
        this.publicId = AccountId.draw().value();
        this.tokenHash = token.hash();
        this.device = device.value();
        this.network = Objects.requireNonNull(network);
        this.signedInAt = now;
        this.lastSeenAt = now;
    }

    /** The second factor was shown: what the session can do has grown, and so its token is another. */
    public void raise(SecretToken newToken, Instant now) {
        tokenHash = newToken.hash();
        secondFactorAt = now;
    }

    public void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    public long key() {
        return id;
    }

    public String publicId() {
        return publicId;
    }

    public Account account() {
        return account;
    }

    public String device() {
        return device;
    }

    public String network() {
        return network;
    }

    public Instant signedInAt() {
        return signedInAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public boolean hasSecondFactor() {
        return secondFactorAt != null;
    }
}
