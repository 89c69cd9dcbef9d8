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

/** A message between the author of a dossier and the service that looks after it. */
@Entity
@Table(name = "dossier_message")
public class DossierMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "from_staff")
    private boolean fromStaff;

    private String content;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected DossierMessage() {}

    public DossierMessage(DossierId dossier, AccountId author, boolean fromStaff, DeskText text, Instant now) {
        this.dossierId = dossier.value();
        this.authorId = author.value();
        this.fromStaff = fromStaff;
        this.content = text.value();
        this.sentAt = now;
    }

    public long key() {
        return id;
    }

    public AccountId author() {
        return new AccountId(authorId);
    }

    public boolean isFromStaff() {
        return fromStaff;
    }

    public String content() {
        return content;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
