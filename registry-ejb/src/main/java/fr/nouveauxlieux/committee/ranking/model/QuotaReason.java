package fr.nouveauxlieux.committee.ranking.model;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.RankingReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Why a share that is kept for some is given to others. */
@Entity
@Table(name = "quota_reason")
public class QuotaReason {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    private String quota;

    private String reason;

    protected QuotaReason() {}

    public QuotaReason(SessionId session, String quota, RankingReason reason) {
        this.sessionId = session.value();
        this.quota = quota;
        this.reason = reason.value();
    }

    public void explain(RankingReason other) {
        reason = other.value();
    }

    /** Its code. */
    public String quota() {
        return quota;
    }

    public String reason() {
        return reason;
    }
}
