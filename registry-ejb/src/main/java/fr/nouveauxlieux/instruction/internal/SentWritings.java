package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.attachment.joined.WritingAuthors;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells whoever keeps the files joined to writings who wrote these. */
@ApplicationScoped
public class SentWritings implements WritingAuthors {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Override
    public boolean isBy(Writing writing, DossierId dossier, AccountId author) {
        return switch (writing.kind()) {
            case MESSAGE ->
                isFound(
                        "select count(m) from DossierMessage m"
                                + " where m.id = :number and m.dossierId = :dossier and m.authorId = :author",
                        writing,
                        dossier,
                        author);
            case CORRECTION_ANSWER ->
                isFound(
                        "select count(c) from CorrectionRequest c"
                                + " where c.id = :number and c.dossierId = :dossier and c.answeredBy = :author",
                        writing,
                        dossier,
                        author);
            case AGREEMENT_PIECE -> false;
        };
    }

    private boolean isFound(String query, Writing writing, DossierId dossier, AccountId author) {
        return entityManager
                        .createQuery(query, Long.class)
                        .setParameter("number", writing.number())
                        .setParameter("dossier", dossier.value())
                        .setParameter("author", author.value())
                        .getSingleResult()
                > 0;
    }
}
