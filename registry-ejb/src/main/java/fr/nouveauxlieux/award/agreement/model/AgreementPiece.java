package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.award.agreement.PieceKind;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something sent under an agreement that files are joined to. */
@Entity
@Table(name = "agreement_piece")
public class AgreementPiece {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Enumerated(EnumType.STRING)
    private PieceKind kind;

    private long item;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected AgreementPiece() {}

    /** @param item the document, instalment or report */
    public AgreementPiece(DossierId dossier, PieceKind kind, long item, AccountId author, Instant now) {
        this.dossierId = dossier.value();
        this.kind = kind;
        this.item = item;
        this.authorId = author.value();
        this.sentAt = now;
    }

    public long key() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public PieceKind kind() {
        return kind;
    }

    public long item() {
        return item;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
