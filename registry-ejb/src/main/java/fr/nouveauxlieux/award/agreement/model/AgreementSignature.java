package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.award.agreement.Side;
import fr.nouveauxlieux.award.agreement.SignatureDraft;
import fr.nouveauxlieux.award.agreement.SignatureManner;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One side's signature of a document. */
@Entity
@Table(name = "agreement_signature")
public class AgreementSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "document_id")
    private long documentId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private SignatureManner manner;

    private String name;

    private String quality;

    private String sha256;

    @Column(name = "piece_id")
    private Long pieceId;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected AgreementSignature() {}

    /**
     * @param piece with the signed copy, of an upload alone
     * @throws IllegalArgumentException if what was shown is not the document, or a copy lacks
     */
    public AgreementSignature(
            AgreementDocument document,
            Side side,
            SignatureDraft draft,
            Optional<AgreementPiece> piece,
            AccountId signer,
            Instant now) {
        if (!draft.sha256().equals(document.sha256())) {
            throw new IllegalArgumentException("expected the digest of the document");
        }
        if (piece.isPresent() != (draft.manner() == SignatureManner.UPLOADED)) {
            throw new IllegalArgumentException("expected a signed copy of an upload alone");
        }
        this.documentId = document.key();
        this.side = side;
        this.manner = draft.manner();
        this.name = draft.name();
        this.quality = draft.quality();
        this.sha256 = draft.sha256();
        this.pieceId = piece.map(AgreementPiece::key).orElse(null);
        this.signedBy = signer.value();
        this.signedAt = now;
    }

    public Side side() {
        return side;
    }

    public SignatureManner manner() {
        return manner;
    }

    public String name() {
        return name;
    }

    public String quality() {
        return quality;
    }

    public String sha256() {
        return sha256;
    }

    public Optional<Long> piece() {
        return Optional.ofNullable(pieceId);
    }

    public Instant signedAt() {
        return signedAt;
    }
}
