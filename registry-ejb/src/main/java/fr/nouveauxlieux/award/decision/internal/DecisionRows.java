package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions and their letters, as they are kept. */
@ApplicationScoped
public class DecisionRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(Decision decision, byte[] letter) {
        entityManager.persist(decision);
        entityManager.flush();
        entityManager
                .createNativeQuery("insert into decision_letter (decision_id, content) values (?1, ?2)")
                .setParameter(1, decision.key())
                .setParameter(2, letter)
                .executeUpdate();
    }

    /** The one that stands. */
    public Optional<Decision> findStanding(DossierId dossier) {
        return list("d.dossierId = ?1 and d.endedAt is null", dossier.value()).stream()
                .findFirst();
    }

    /** Those that stand. */
    public List<Decision> listStanding(WaveKey wave) {
        return list(
                "d.callCode = ?1 and d.wave = ?2 and d.endedAt is null",
                wave.call().value(),
                wave.wave());
    }

    /** Those of some dossiers whose letter was sent and is not opened. */
    public Set<DossierId> listWaiting(List<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "select d.dossierId from Decision d where d.dossierId in :dossiers and d.sentAt is not null"
                                + " and d.readAt is null and d.endedAt is null",
                        String.class)
                .setParameter(
                        "dossiers", dossiers.stream().map(DossierId::value).toList())
                .getResultStream()
                .map(DossierId::new)
                .collect(Collectors.toSet());
    }

    /** All, the latest first. */
    public List<Decision> list(DossierId dossier) {
        return list("d.dossierId = ?1", dossier.value());
    }

    private List<Decision> list(String condition, String... values) {
        var query = entityManager.createQuery(
                "select d from Decision d where " + condition + " order by d.id desc", Decision.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }

    public byte[] letterOf(long decision) {
        return (byte[]) entityManager
                .createNativeQuery("select content from decision_letter where decision_id = ?1")
                .setParameter(1, decision)
                .getSingleResult();
    }

    public List<String> listToldNetworks(long decision) {
        List<?> found = entityManager
                .createNativeQuery("select network from decision_told_network where decision_id = ?1 order by id")
                .setParameter(1, decision)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    public void addToldNetwork(long decision, String network, AccountId teller, Instant now) {
        entityManager
                .createNativeQuery("insert into decision_told_network (decision_id, network, told_by, told_at)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, decision)
                .setParameter(2, network)
                .setParameter(3, teller.value())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
