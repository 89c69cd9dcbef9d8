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
