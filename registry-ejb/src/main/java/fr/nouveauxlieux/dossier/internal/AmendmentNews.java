package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallVersionPublished;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.model.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells the authors of drafts that the call was amended while its wave is open, in the transaction that amends it. */
@ApplicationScoped
public class AmendmentNews {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private CallDirectory calls;

    @Inject
    private DossierMessages messages;

    void tell(@Observes CallVersionPublished published) {
        if (calls.findOpenWave(published.call()).isEmpty()) {
            return;
        }
        entityManager
                .createQuery(
                        "select d from Dossier d where d.callCode = :call and d.state = :draft"
                                + " and d.callVersion < :version order by d.id",
                        Dossier.class)
                .setParameter("call", published.call().value())
                .setParameter("draft", DossierState.DRAFT)
                .setParameter("version", published.version())
                .getResultList()
                .forEach(draft -> messages.callAmended(draft, published.version()));
    }
}
