package fr.nouveauxlieux.review.model;

import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a reader would ask the applicant: the instructor asks for them, or answers. */
@Entity
@Table(name = "reader_question")
public class ReaderQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "reader_id")
    private String readerId;

    private String content;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "forwarded_by")
    private String forwardedBy;

    @Column(name = "forwarded_at")
    private Instant forwardedAt;

    private String reply;

    @Column(name = "replied_by")
    private String repliedBy;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Version
    private long version;

    protected ReaderQuestion() {}

    public ReaderQuestion(DossierId dossier, AccountId reader, DeskText text, Instant now) {
        this.dossierId = dossier.value();
        this.readerId = reader.value();
        this.content = text.value();
        this.askedAt = now;
    }

    /** @return false if the applicant was asked already, or the reader is answered */
    public boolean forward(AccountId instructor, Instant now) {
        if (forwardedAt != null || repliedAt != null) {
            return false;
        }
        forwardedBy = instructor.value();
        forwardedAt = now;
        return true;
    }

    /** @return false if the reader is answered already */
    public boolean reply(DeskText text, AccountId instructor, Instant now) {
        if (repliedAt != null) {
            return false;
        }
        reply = text.value();
        repliedBy = instructor.value();
        repliedAt = now;
        return true;
    }

    public long key() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public AccountId reader() {
        return new AccountId(readerId);
    }

    public String content() {
        return content;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> forwardedAt() {
        return Optional.ofNullable(forwardedAt);
    }

    /** Empty so far. */
    public String reply() {
        return reply == null ? "" : reply;
    }

    public Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }

    /** For the journal. */
    public Map<String, Object> told() {
        Map<String, Object> told = new TreeMap<>();
        told.put("content", content);
        told.put("forwarded", forwardedAt == null ? null : forwardedAt.toString());
        told.put("reply", reply);
        return told;
    }
}
