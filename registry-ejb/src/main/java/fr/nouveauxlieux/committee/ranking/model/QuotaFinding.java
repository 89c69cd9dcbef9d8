package fr.nouveauxlieux.committee.ranking.model;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.Membership;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether a dossier is of a quota, as a session knows it. */
@Entity
@Table(name = "quota_finding")
public class QuotaFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "dossier_id")
    private String dossierId;

    private String quota;

    @Enumerated(EnumType.STRING)
    private Membership outcome;

    protected QuotaFinding() {}

    public QuotaFinding(SessionId session, DossierId dossier, String quota, Membership outcome) {
        this.sessionId = session.value();
        this.dossierId = dossier.value();
        this.quota = quota;
        this.outcome = outcome;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    /** Its code. */
    public String quota() {
        return quota;
    }

    public Membership outcome() {
        return outcome;
    }
}
