package fr.nouveauxlieux.dossier.model;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.store.JsonTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of an answer, kept as it was written. The newest one too. */
@Entity
@Table(name = "answer_change")
public class PastAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_change")
    @SequenceGenerator(name = "answer_change", sequenceName = "answer_change_id_seq", allocationSize = 50)
    private long id;

    @Column(name = "dossier_id")
    private long dossier;

    private String path;
    private long version;

    @Convert(converter = JsonTextConverter.class)
    private String value;

    @Column(name = "author_id")
    private String author;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "save_key")
    private String saveKey;

    protected PastAnswer() {}

    /** @param saveKey by which it was sent */
    public PastAnswer(Dossier dossier, Answer answer, String saveKey) {
        this.dossier = dossier.key();
        this.path = answer.path().toString();
        this.version = answer.version();
        this.value = answer.value();
        this.author = answer.author().value();
        this.savedAt = answer.savedAt();
        this.saveKey = saveKey;
    }

    public AnswerPath path() {
        return AnswerPath.parse(path);
    }

    public long version() {
        return version;
    }

    /** As JSON; null where it was emptied. */
    public String value() {
        return value;
    }

    public AccountId author() {
        return new AccountId(author);
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String saveKey() {
        return saveKey;
    }
}
