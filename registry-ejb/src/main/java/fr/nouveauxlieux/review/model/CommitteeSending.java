package fr.nouveauxlieux.review.model;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** That a dossier was sent to its committee, and on how many reviews. It is never changed. */
@Entity
@Table(name = "committee_sending")
public class CommitteeSending {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    private int reviews;

    private int wanted;

    private String reason;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected CommitteeSending() {}

    /** @param reason why with fewer than wanted; empty where there are enough */
    public CommitteeSending(
            DossierId dossier, int reviews, int wanted, String reason, AccountId secretary, Instant now) {
        if (reviews < wanted && reason.isBlank()) {
            throw new IllegalArgumentException("expected a reason for " + reviews + " reviews of " + wanted);
        }
        this.dossierId = dossier.value();
        this.reviews = reviews;
        this.wanted = wanted;
        this.reason = reason;
        this.sentBy = secretary.value();
        this.sentAt = now;
    }

    /** For the journal. */
    public Map<String, Object> told() {
        return Map.of("reviews", reviews, "wanted", wanted, "reason", reason);
    }
}
