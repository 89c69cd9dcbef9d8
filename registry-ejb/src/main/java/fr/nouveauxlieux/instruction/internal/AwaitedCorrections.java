package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.dossier.PendingCorrections;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;

/** What was asked of authors and is not closed, for whoever moves dossiers on without knowing the desk. */
@ApplicationScoped
public class AwaitedCorrections implements PendingCorrections {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Corrections corrections;

    @Override
    public Set<DossierId> list() {
        return entityManager
                .createQuery("select c.dossierId from CorrectionRequest c where c.closedAt is null", String.class)
                .getResultStream()
                .map(DossierId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isPending(DossierId dossier) {
        return corrections.findPending(dossier).isPresent();
    }
}
