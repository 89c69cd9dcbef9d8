package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of who reads what. */
@ApplicationScoped
public class Readings {

    private static final String OF_WAVE =
            """
            select a.dossier_id, a.reader_id from reader_assignment a join dossier d on d.public_id = a.dossier_id
            where d.call_code = ?1 and d.wave = ?2 and a.ended_at is null order by d.number, a.reader_id""";

    private static final String WAVES =
            """
            select distinct d.call_code, d.wave from reader_assignment a join dossier d on d.public_id = a.dossier_id
            where a.reader_id = ?1 and a.ended_at is null order by d.call_code, d.wave""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DatabaseLocks locks;

    /** Waits for whoever changes who reads what in the wave, and has others wait until the transaction ends. */
    public void hold(WaveKey wave) {
        locks.hold("assignment:" + wave.call() + "/" + wave.wave());
    }

    public void add(ReaderAssignment assignment) {
        entityManager.persist(assignment);
    }

    public Optional<ReaderAssignment> findStanding(DossierId dossier, AccountId reader) {
        return entityManager
                .createQuery(
                        "select a from ReaderAssignment a where a.dossierId = :dossier and a.readerId = :reader"
                                + " and a.endedAt is null",
                        ReaderAssignment.class)
                .setParameter("dossier", dossier.value())
                .setParameter("reader", reader.value())
                .getResultStream()
                .findFirst();
    }

    /** Ended ones too, by when they began. */
    public List<ReaderAssignment> list(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select a from ReaderAssignment a where a.dossierId = :dossier order by a.id",
                        ReaderAssignment.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    /** Ended ones too, of the dossiers named, by when they began. */
    public List<ReaderAssignment> list(Collection<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select a from ReaderAssignment a where a.dossierId in :dossiers order by a.id",
                        ReaderAssignment.class)
                .setParameter(
                        "dossiers", dossiers.stream().map(DossierId::value).toList())
                .getResultList();
    }

    /** Those that stand, by dossier in the order of their numbers. */
    public Map<DossierId, Set<AccountId>> listStanding(WaveKey wave) {
        entityManager.flush();
        Map<DossierId, Set<AccountId>> standing = new LinkedHashMap<>();
        for (Object found : entityManager
                .createNativeQuery(OF_WAVE)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList()) {
            Object[] row = (Object[]) found;
            standing.computeIfAbsent(new DossierId((String) row[0]), dossier -> new LinkedHashSet<>())
                    .add(new AccountId((String) row[1]));
        }
        return standing;
    }

    public Set<AccountId> listStanding(DossierId dossier) {
        return list(dossier).stream()
                .filter(assignment -> assignment.endedAt().isEmpty())
                .map(ReaderAssignment::reader)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<WaveKey> listWaves(AccountId reader) {
        entityManager.flush();
        List<?> found = entityManager
                .createNativeQuery(WAVES)
                .setParameter(1, reader.value())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new WaveKey(new CallCode((String) row[0]), (String) row[1]))
                .toList();
    }
}
