package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.attachment.joined.WritingAuthors;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells whoever keeps the files that come with agreements who sent them. */
@ApplicationScoped
public class PieceAuthors implements WritingAuthors {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Override
    public boolean isBy(Writing writing, DossierId dossier, AccountId author) {
        return writing.kind() == Writing.Kind.AGREEMENT_PIECE
                && entityManager
                                .createQuery(
                                        "select count(p) from AgreementPiece p where p.id = :number"
                                                + " and p.dossierId = :dossier and p.authorId = :author",
                                        Long.class)
                                .setParameter("number", writing.number())
                                .setParameter("dossier", dossier.value())
                                .setParameter("author", author.value())
                                .getSingleResult()
                        > 0;
    }
}
