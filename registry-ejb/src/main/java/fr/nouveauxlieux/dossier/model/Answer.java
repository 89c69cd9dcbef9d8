package fr.nouveauxlieux.dossier.model;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.store.JsonTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** An answer as it stands now. */
@Entity
@IdClass(Answer.Key.class)
public class Answer {

    @Id
    @Column(name = "dossier_id")
    private long dossier;

    @Id
    private String path;

    @Convert(converter = JsonTextConverter.class)
    private String value;

    private long version;

    @Column(name = "author_id")
    private String author;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Answer() {}

    /** Without value nor version, until it is first written. */
    public Answer(Dossier dossier, AnswerPath path, AccountId author, Instant now) {
        this.dossier = dossier.key();
        this.path = path.toString();
        this.author = author.value();
        this.savedAt = now;
    }

    /** @param newValue as JSON; null where it is emptied */
    public void write(String newValue, AccountId writer, Instant now) {
        value = newValue;
        author = writer.value();
        savedAt = Objects.requireNonNull(now);
        version++;
    }

    public AnswerPath path() {
        return AnswerPath.parse(path);
    }

    /** As JSON; null where it was emptied. */
    public String value() {
        return value;
    }

    public long version() {
        return version;
    }

    public AccountId author() {
        return new AccountId(author);
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Which dossier's, and where in it. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long dossier;
        private String path;

        public Key() {}

        public Key(long dossier, String path) {
            this.dossier = dossier;
            this.path = path;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && dossier == key.dossier && Objects.equals(path, key.path);
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossier, path);
        }
    }
}
