package fr.nouveauxlieux.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The secret that a person's application makes codes from, encrypted, and the last code that was taken. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "second_factor")
    @SequenceGenerator(name = "second_factor", sequenceName = "second_factor_id_seq", allocationSize = 50)
    private long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private byte[] secret;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "begun_secret")
    private byte[] begunSecret;

    @Version
    private long version;

    protected SecondFactor() {}

    public SecondFactor(Account account) {
        this.account = Objects.requireNonNull(account);
    }

    public void begin(byte[] encryptedSecret) {
        begunSecret = encryptedSecret.clone();
    }

    /** The secret that was begun is the one that counts from now on. */
    public void confirm(long step, Instant now) {
        if (begunSecret == null) {
            throw new IllegalStateException("no second factor was begun");
        }
        secret = begunSecret;
        begunSecret = null;
        confirmedAt = now;
        lastStep = step;
    }

    /** Takes a code, which neither it nor any before it can be again. */
    public void take(long step) {
        if (step <= lastStep) {
            throw new IllegalStateException("a code is taken once");
        }
        lastStep = step;
    }

    public boolean isConfirmed() {
        return secret != null;
    }

    /** The period of the last code taken. */
    public long lastStep() {
        return lastStep;
    }

    public Optional<byte[]> secret() {
        return Optional.ofNullable(secret).map(byte[]::clone);
    }

    public Optional<byte[]> begunSecret() {
        return Optional.ofNullable(begunSecret).map(byte[]::clone);
    }
}
