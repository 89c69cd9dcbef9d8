package fr.nouveauxlieux.dossier.model;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What those who write a dossier say to each other about it. The administration never reads it. */
@Entity
@Table(name = "dossier_comment")
public class DossierComment {

    public static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_comment")
    @SequenceGenerator(name = "dossier_comment", sequenceName = "dossier_comment_id_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private String path;

    @Column(name = "author_id")
    private String author;

    private String content;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "resolved_by")
    private String resolvedBy;

    @Version
    private long version;

    protected DossierComment() {}

    /**
     * @param path of the answer that it is about; empty for the whole dossier
     * @throws IllegalArgumentException if the text is blank or longer than {@link #LONGEST}, without quoting it
     */
    public DossierComment(Dossier dossier, Optional<AnswerPath> path, AccountId author, String text, Instant now) {
        String stripped = text == null ? "" : tidied(text).strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException("expected a comment of 1 to " + LONGEST + " characters");
        }
        this.dossier = Objects.requireNonNull(dossier);
        this.path = path.map(AnswerPath::toString).orElse(null);
        this.author = author.value();
        this.content = stripped;
        this.writtenAt = now;
    }

    /** Lines ended by line feeds; what no text holds is dropped. */
    private static String tidied(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", "");
    }

    /** @return false where it was resolved before */
    public boolean resolve(AccountId by, Instant now) {
        if (isResolved()) {
            return false;
        }
        resolvedAt = now;
        resolvedBy = by.value();
        return true;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public long key() {
        return id;
    }

    public Optional<AnswerPath> path() {
        return Optional.ofNullable(path).map(AnswerPath::parse);
    }

    public AccountId author() {
        return new AccountId(author);
    }

    public String content() {
        return content;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
