package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.award.decision.model.DraftedDecision;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decisions that are being prepared, and dossiers held while they are decided. */
@ApplicationScoped
public class DraftRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public Optional<DraftedDecision> find(DossierId dossier) {
        return Optional.ofNullable(entityManager.find(DraftedDecision.class, dossier.value()));
    }

    public Map<DossierId, DraftedDecision> list(Collection<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select d from DraftedDecision d where d.dossierId in :dossiers", DraftedDecision.class)
                .setParameter(
                        "dossiers", dossiers.stream().map(DossierId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(DraftedDecision::dossier, Function.identity()));
    }

    public void add(DraftedDecision draft) {
        entityManager.persist(draft);
        entityManager.flush();
    }

    public void flush() {
        entityManager.flush();
    }

    public void remove(DossierId dossier) {
        find(dossier).ifPresent(entityManager::remove);
        entityManager.flush();
    }

    /** Holds the dossiers until the transaction ends: nobody moves them on meanwhile. In one order, for everyone. */
    public void holdDossiers(Collection<DossierId> dossiers) {
        entityManager.flush();
        dossiers.stream().map(DossierId::value).sorted().forEach(dossier -> entityManager
                .createNativeQuery("select id from dossier where public_id = ?1 for update")
                .setParameter(1, dossier)
                .getResultList());
    }
}
