package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.Membership;
import fr.nouveauxlieux.committee.ranking.RankOrder;
import fr.nouveauxlieux.committee.ranking.model.CommitteeProposal;
import fr.nouveauxlieux.committee.ranking.model.QuotaFinding;
import fr.nouveauxlieux.committee.ranking.model.QuotaReason;
import fr.nouveauxlieux.committee.ranking.model.RankedItem;
import fr.nouveauxlieux.committee.ranking.model.Ranking;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rankings of sessions and what is in them. */
@ApplicationScoped
public class RankingRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public Ranking begin(SessionId session) {
        Ranking ranking = new Ranking(session);
        entityManager.persist(ranking);
        entityManager.flush();
        return ranking;
    }

    public Optional<Ranking> find(SessionId session) {
        return Optional.ofNullable(entityManager.find(Ranking.class, session.value()));
    }

    /** Has whoever else changes it wait. */
    public Optional<Ranking> hold(SessionId session) {
        Optional<Ranking> ranking = find(session);
        ranking.ifPresent(held -> {
            entityManager.flush();
            entityManager.refresh(held, LockModeType.PESSIMISTIC_WRITE);
        });
        return ranking;
    }

    /** By rank. */
    public List<RankedItem> listItems(SessionId session) {
        return entityManager
                .createQuery(
                        "select i from RankedItem i where i.sessionId = :session order by i.position, i.id",
                        RankedItem.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    public Optional<RankedItem> findItem(SessionId session, DossierId dossier) {
        return listItems(session).stream()
                .filter(item -> item.dossier().equals(dossier))
                .findFirst();
    }

    /** Adds what is new, takes away what is not there any more, and places all. */
    public void arrange(SessionId session, RankOrder order) {
        Map<DossierId, RankedItem> items = new HashMap<>();
        listItems(session).forEach(item -> items.put(item.dossier(), item));
        for (DossierId dossier : order.dossiers()) {
            int position = order.rankOf(dossier);
            RankedItem item = items.remove(dossier);
            if (item == null) {
                entityManager.persist(new RankedItem(session, dossier, position));
            } else {
                item.place(position);
            }
        }
        items.values().forEach(entityManager::remove);
        entityManager.flush();
    }

    /** Holds the dossiers of the ranking, in one order for all, so that nobody waits for each other in a circle. */
    public void holdDossiers(SessionId session) {
        entityManager
                .createNativeQuery("select d.id from dossier d where d.public_id in"
                        + " (select i.dossier_id from ranked_item i where i.session_id = ?1)"
                        + " order by d.id for update")
                .setParameter(1, session.value())
                .getResultList();
    }

    public void add(QuotaFinding finding) {
        entityManager.persist(finding);
    }

    /** By dossier, then by the quota's code. */
    public Map<DossierId, Map<String, Membership>> findings(SessionId session) {
        Map<DossierId, Map<String, Membership>> findings = new HashMap<>();
        entityManager
                .createQuery("select f from QuotaFinding f where f.sessionId = :session", QuotaFinding.class)
                .setParameter("session", session.value())
                .getResultList()
                .forEach(finding -> findings.computeIfAbsent(finding.dossier(), dossier -> new HashMap<>())
                        .put(finding.quota(), finding.outcome()));
        return findings;
    }

    public void add(QuotaReason reason) {
        entityManager.persist(reason);
    }

    public List<QuotaReason> listReasons(SessionId session) {
        return entityManager
                .createQuery("select r from QuotaReason r where r.sessionId = :session", QuotaReason.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    public void add(CommitteeProposal proposal) {
        entityManager.persist(proposal);
    }

    /** What a closed session proposed, by rank. */
    public List<CommitteeProposal> listProposals(SessionId session) {
        return entityManager
                .createQuery(
                        "select p from CommitteeProposal p where p.sessionId = :session order by p.rank",
                        CommitteeProposal.class)
                .setParameter("session", session.value())
                .getResultList();
    }
}
