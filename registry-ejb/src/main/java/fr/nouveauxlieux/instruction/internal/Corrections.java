package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.ImplicitDecision;
import fr.nouveauxlieux.instruction.model.CorrectionRequest;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** What the authors of dossiers were asked to mend, and for how long the clock of silence stood still for it. */
@ApplicationScoped
public class Corrections {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(CorrectionRequest request) {
        entityManager.persist(request);
    }

    /** The oldest first. */
    public List<CorrectionRequest> listOf(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select c from CorrectionRequest c where c.dossierId = :dossier order by c.id",
                        CorrectionRequest.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    public Optional<CorrectionRequest> findPending(DossierId dossier) {
        return listOf(dossier).stream()
                .filter(request -> request.closedAt().isEmpty())
                .findFirst();
    }

    /** By which day the authors of these dossiers are to answer; those of whom nothing is awaited are absent. */
    public Map<DossierId, LocalDate> listAwaited(Collection<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select c.dossierId, c.dueOn from CorrectionRequest c where c.dossierId in :dossiers"
                                + " and c.closedAt is null and c.answer is null",
                        Object[].class)
                .setParameter(
                        "dossiers", dossiers.stream().map(DossierId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new DossierId((String) row[0]),
                        row -> (LocalDate) row[1],
                        BinaryOperator.minBy(LocalDate::compareTo)));
    }

    /** When silence on the dossier becomes a refusal. Requests made before it was submitted again no longer count. */
    public ImplicitDecision clockOf(DeskDossier dossier) {
        return new ImplicitDecision(
                dossier.receivedOn(),
                listOf(dossier.id()).stream()
                        .filter(request -> !request.askedAt().isBefore(dossier.submittedAt()))
                        .flatMap(request -> request.stop().stream())
                        .toList());
    }
}
