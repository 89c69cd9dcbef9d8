package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.VoteView;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionVote;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was said on dossiers. */
@ApplicationScoped
public class VoteRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private SessionRows sessions;

    public void add(SessionVote vote) {
        entityManager.persist(vote);
    }

    /** The last one on each dossier of the session. */
    public Map<DossierId, VoteView> list(SessionId session) {
        boolean waived =
                sessions.find(session).filter(CommitteeSession::isWithoutQuorum).isPresent();
        Map<DossierId, VoteView> last = new HashMap<>();
        entityManager
                .createQuery(
                        "select v from SessionVote v where v.sessionId = :session order by v.id", SessionVote.class)
                .setParameter("session", session.value())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "v.recused")
                .getResultList()
                .forEach(vote -> last.put(vote.dossier(), vote.view(waived)));
        return last;
    }

    /** The last one. */
    public Optional<VoteView> find(SessionId session, DossierId dossier) {
        boolean waived =
                sessions.find(session).filter(CommitteeSession::isWithoutQuorum).isPresent();
        return entityManager
                .createQuery(
                        "select v from SessionVote v where v.sessionId = :session and v.dossierId = :dossier"
                                + " order by v.id desc",
                        SessionVote.class)
                .setParameter("session", session.value())
                .setParameter("dossier", dossier.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(vote -> vote.view(waived));
    }
}
