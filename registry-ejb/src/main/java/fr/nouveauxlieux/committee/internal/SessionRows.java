package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.NoSuchSessionException;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionItem;
import fr.nouveauxlieux.committee.model.SessionNotice;
import fr.nouveauxlieux.committee.model.SessionSeat;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sessions, who sits there and what is judged. */
@ApplicationScoped
public class SessionRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(CommitteeSession session) {
        entityManager.persist(session);
    }

    public void add(SessionSeat seat) {
        entityManager.persist(seat);
    }

    public void add(SessionItem item) {
        entityManager.persist(item);
    }

    public void add(SessionNotice notice) {
        entityManager.persist(notice);
    }

    public void remove(SessionSeat seat) {
        entityManager.remove(seat);
    }

    public void remove(SessionItem item) {
        entityManager.remove(item);
    }

    public void flush() {
        entityManager.flush();
    }

    public Optional<CommitteeSession> find(SessionId id) {
        return Optional.ofNullable(entityManager.find(CommitteeSession.class, id.value()));
    }

    /** @throws NoSuchSessionException if there is none */
    public CommitteeSession get(SessionId id) {
        return find(id).orElseThrow(NoSuchSessionException::new);
    }

    /**
     * Has whoever else changes it wait.
     *
     * @throws NoSuchSessionException if there is none
     */
    public CommitteeSession hold(SessionId id) {
        CommitteeSession session = get(id);
        entityManager.flush();
        entityManager.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    /** The latest first. */
    public List<CommitteeSession> listAll() {
        return entityManager
                .createQuery("select s from CommitteeSession s order by s.heldAt desc, s.id", CommitteeSession.class)
                .getResultList();
    }

    /** By when they sit. */
    public List<CommitteeSession> listOf(WaveKey wave) {
        return entityManager
                .createQuery(
                        "select s from CommitteeSession s where s.callCode = :call and s.wave = :wave"
                                + " order by s.heldAt, s.id",
                        CommitteeSession.class)
                .setParameter("call", wave.call().value())
                .setParameter("wave", wave.wave())
                .getResultList();
    }

    /** By account. */
    public List<SessionSeat> listSeats(SessionId session) {
        return entityManager
                .createQuery(
                        "select s from SessionSeat s where s.sessionId = :session order by s.accountId",
                        SessionSeat.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** In the order of the agenda. */
    public List<SessionItem> listItems(SessionId session) {
        return entityManager
                .createQuery(
                        "select i from SessionItem i where i.sessionId = :session order by i.position",
                        SessionItem.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** On whose agenda the dossier is. */
    public List<CommitteeSession> listJudging(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select s from CommitteeSession s, SessionItem i where i.sessionId = s.id"
                                + " and i.dossierId = :dossier order by s.heldAt, s.id",
                        CommitteeSession.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    /** The oldest first. */
    public List<SessionNotice> listNotices(SessionId session) {
        return entityManager
                .createQuery(
                        "select n from SessionNotice n where n.sessionId = :session order by n.id", SessionNotice.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** Those on the agenda of another session of the wave that is still to sit. */
    public Set<DossierId> listTakenElsewhere(SessionId session, WaveKey wave) {
        return listOf(wave).stream()
                .filter(other -> !other.id().equals(session) && other.state().isToCome())
                .flatMap(other -> listItems(other.id()).stream())
                .map(SessionItem::dossier)
                .collect(Collectors.toSet());
    }
}
