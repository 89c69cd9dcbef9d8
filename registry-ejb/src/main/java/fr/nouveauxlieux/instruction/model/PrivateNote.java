package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What someone of the staff noted on a dossier, for the staff alone. */
@Entity
@Table(name = "private_note")
public class PrivateNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "author_id")
    private String authorId;

    private String content;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected PrivateNote() {}

    public PrivateNote(DossierId dossier, AccountId author, DeskText text, Instant now) {
        this.dossierId = dossier.value();
        this.authorId = author.value();
        this.content = text.value();
        this.writtenAt = now;
    }

    public long key() {
        return id;
    }

    public AccountId author() {
        return new AccountId(authorId);
    }

    public String content() {
        return content;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
