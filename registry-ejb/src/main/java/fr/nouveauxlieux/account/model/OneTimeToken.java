package fr.nouveauxlieux.account.model;

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
import java.util.Objects;
import java.util.Optional;

/** What a link or a challenge opens, once. Its digest alone is kept. */
@Entity
@Table(name = "one_time_token")
public class OneTimeToken {

    public enum Purpose {
        VERIFY_ADDRESS,
        RESET_PASSPHRASE,
        CHANGE_ADDRESS,
        SIGN_IN_CHALLENGE,
        FIRST_ADMINISTRATOR
    }

    private static final int MOST_FAILURES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_token")
    @SequenceGenerator(name = "one_time_token", sequenceName = "one_time_token_id_seq", allocationSize = 50)
    private long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private int failures;

    protected OneTimeToken() {}

    /** @param account whose; null for a token that is nobody's yet */
    public OneTimeToken(SecretToken token, Purpose purpose, Account account, Instant now, Duration lifetime) {
        this.tokenHash = token.hash();
        this.purpose = Objects.requireNonNull(purpose);
        this.account = account;
        this.createdAt = now;
        this.expiresAt = now.plus(lifetime);
    }

    public void aimAt(EmailAddress newAddress) {
        address = newAddress.value();
    }

    public void use(Instant now) {
        if (usedAt != null) {
            throw new IllegalStateException("the token was used");
        }
        usedAt = now;
    }

    /** Counts a wrong answer; after the fifth, the token is worth nothing. */
    public void fail(Instant now) {
        failures++;
        if (failures >= MOST_FAILURES) {
            use(now);
        }
    }

    public long key() {
        return id;
    }

    /** @throws IllegalStateException for a token that is nobody's */
    public Account account() {
        if (account == null) {
            throw new IllegalStateException("the token is nobody's");
        }
        return account;
    }

    public Optional<EmailAddress> address() {
        return Optional.ofNullable(address).map(EmailAddress::new);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
