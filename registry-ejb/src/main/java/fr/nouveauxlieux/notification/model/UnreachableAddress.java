package fr.nouveauxlieux.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** An address that a mail server said does not exist, by its keyed digest. */
@Entity
@Table(name = "unreachable_address")
public class UnreachableAddress {

    @Id
    @Column(name = "recipient_digest")
    private String recipientDigest;

    private Instant since;

    @Column(name = "last_at")
    private Instant lastAt;

    private int bounces;

    private String status;

    protected UnreachableAddress() {}

    public UnreachableAddress(String recipientDigest, Instant since, String status) {
        this.recipientDigest = Objects.requireNonNull(recipientDigest);
        this.since = since;
        this.lastAt = since;
        this.bounces = 1;
        this.status = Objects.requireNonNull(status);
    }

    public void bouncedAgain(Instant now, String newStatus) {
        lastAt = now;
        status = newStatus;
        bounces++;
    }

    public Instant since() {
        return since;
    }

    public int bounces() {
        return bounces;
    }
}
