package fr.nouveauxlieux.review.result.model;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.ExtraReaderCall;
import fr.nouveauxlieux.review.result.ExtraReaderReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One more reader that was called for a dossier. It is never changed. */
@Entity
@Table(name = "extra_reader_call")
public class CalledReader {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    private String reason;

    @Column(name = "called_by")
    private String calledBy;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "reviews_then")
    private int reviewsThen;

    protected CalledReader() {}

    /** @param reviews how many count now */
    public CalledReader(DossierId dossier, ExtraReaderReason reason, AccountId caller, Instant now, int reviews) {
        this.dossierId = dossier.value();
        this.reason = reason.value();
        this.calledBy = caller.value();
        this.calledAt = now;
        this.reviewsThen = reviews;
    }

    public ExtraReaderCall view() {
        return new ExtraReaderCall(new DossierId(dossierId), reason, new AccountId(calledBy), calledAt, reviewsThen);
    }
}
