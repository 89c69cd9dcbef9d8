package fr.nouveauxlieux.dossier.model;

import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.SubmissionView;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** A version of a dossier that was submitted, and its receipt. It never changes any more. */
@Entity
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission")
    @SequenceGenerator(name = "submission", sequenceName = "submission_id_seq", allocationSize = 50)
    private long id;

    @Column(name = "dossier_id")
    private long dossier;

    private int number;
    private String wave;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "implicit_refusal_on")
    private LocalDate implicitRefusalOn;

    private String content;
    private String sha256;
    private byte[] receipt;

    protected Submission() {}

    /** @param content canonical JSON, of which the view says the digest */
    public Submission(
            Dossier dossier,
            SubmissionView view,
            String wave,
            AccountId submittedBy,
            ImplicitRefusal refusal,
            String content,
            byte[] receipt) {
        if (receipt.length == 0) {
            throw new IllegalArgumentException("nothing is submitted without a receipt");
        }
        this.dossier = dossier.key();
        this.number = view.number();
        this.submittedAt = view.submittedAt();
        this.sha256 = view.sha256();
        this.wave = wave;
        this.submittedBy = submittedBy.value();
        this.implicitRefusalOn = refusal.on();
        this.content = content;
        this.receipt = receipt.clone();
    }

    public SubmissionView view() {
        return new SubmissionView(number, submittedAt, sha256);
    }

    public String content() {
        return content;
    }

    public byte[] receipt() {
        return receipt.clone();
    }
}
