package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.attachment.joined.JoinedFiles;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.AgreementOutcome;
import fr.nouveauxlieux.award.agreement.PieceKind;
import fr.nouveauxlieux.award.agreement.Side;
import fr.nouveauxlieux.award.agreement.SignatureDraft;
import fr.nouveauxlieux.award.agreement.SignatureManner;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementDocument;
import fr.nouveauxlieux.award.agreement.model.AgreementPiece;
import fr.nouveauxlieux.award.agreement.model.AgreementSignature;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The documents of agreements, who signed them, and what was sent with them. */
@ApplicationScoped
public class AgreementPapers {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private AgreementRows rows;

    @Inject
    private JoinedFiles joinedFiles;

    /** The last one of that number. */
    public Optional<AgreementDocument> find(Agreement agreement, int number) {
        return entityManager
                .createQuery(
                        "select d from AgreementDocument d where d.agreementId = :agreement and d.number = :number"
                                + " order by d.id desc",
                        AgreementDocument.class)
                .setParameter("agreement", agreement.key())
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<AgreementSignature> listSignatures(AgreementDocument document) {
        return entityManager
                .createQuery(
                        "select s from AgreementSignature s where s.documentId = :document order by s.id",
                        AgreementSignature.class)
                .setParameter("document", document.key())
                .getResultList();
    }

    public boolean isSigned(AgreementDocument document, Side side) {
        return listSignatures(document).stream().anyMatch(signature -> signature.side() == side);
    }

    /** What keeps a side from signing; empty where nothing does. */
    public Optional<AgreementOutcome> findObjection(AgreementDocument document, Side side, SignatureDraft draft) {
        if (isSigned(document, side)) {
            return Optional.of(AgreementOutcome.ALREADY_SIGNED);
        }
        if (side == Side.STATE && !isSigned(document, Side.BENEFICIARY)) {
            return Optional.of(AgreementOutcome.NOT_SIGNED_YET);
        }
        if (side == Side.STATE && listSignatures(document).stream().anyMatch(this::lacksCopy)) {
            return Optional.of(AgreementOutcome.COPY_LACKS);
        }
        return draft.sha256().equals(document.sha256())
                ? Optional.empty()
                : Optional.of(AgreementOutcome.DIGEST_DIFFERS);
    }

    /** What was signed on paper is known by its copy alone, which has to be inspected first. */
    private boolean lacksCopy(AgreementSignature signature) {
        return signature
                .piece()
                .map(piece -> entityManager.find(AgreementPiece.class, piece))
                .filter(piece -> !joinedFiles.isAnySafe(piece.dossier(), Writing.agreementPiece(piece.key())))
                .isPresent();
    }

    /** @return to what the signed copy is joined; empty for a signature that is typed */
    public Optional<Writing> sign(
            Agreement agreement,
            AgreementDocument document,
            Side side,
            SignatureDraft draft,
            AccountId signer,
            Instant now) {
        Optional<AgreementPiece> piece = draft.manner() == SignatureManner.UPLOADED
                ? Optional.of(rows.add(
                        new AgreementPiece(agreement.dossier(), PieceKind.SIGNED_COPY, document.key(), signer, now)))
                : Optional.empty();
        rows.add(new AgreementSignature(document, side, draft, piece, signer, now));
        return piece.map(AgreementPiece::key).map(Writing::agreementPiece);
    }

    /** What was sent for one document, instalment or report, by when it came. */
    public List<AgreementPiece> listPieces(Agreement agreement, PieceKind kind, long item) {
        return entityManager
                .createQuery(
                        "select p from AgreementPiece p where p.dossierId = :dossier and p.kind = :kind"
                                + " and p.item = :item order by p.id",
                        AgreementPiece.class)
                .setParameter("dossier", agreement.dossier().value())
                .setParameter("kind", kind)
                .setParameter("item", item)
                .getResultList();
    }
}
