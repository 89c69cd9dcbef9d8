package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.internal.SessionRecusals;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionViews;
import fr.nouveauxlieux.committee.internal.VoteRows;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What sessions are and who sits there, for other features, which ask for permission themselves. */
@ApplicationScoped
public class CommitteeSessions {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionViews views;

    @Inject
    private VoteRows votes;

    @Inject
    private SessionRecusals recusals;

    /** @throws NoSuchSessionException if there is none */
    public SessionView getSession(SessionId session) {
        return views.of(rows.get(session));
    }

    public Optional<SessionView> findSession(SessionId session) {
        return rows.find(session).map(views::of);
    }

    /** Of a wave, by when they sit. */
    public List<SessionView> listSessions(WaveKey wave) {
        return rows.listOf(wave).stream().map(views::of).toList();
    }

    /**
     * Holds the session until the transaction ends, so that nobody closes it meanwhile.
     *
     * @throws NoSuchSessionException if there is none
     * @throws SessionNotOpenException if it does not sit
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SessionView requireOpen(SessionId session) {
        SessionView view = views.of(rows.hold(session));
        if (view.state() != SessionState.OPEN) {
            throw new SessionNotOpenException();
        }
        return view;
    }

    /**
     * The members of the session who have an interest in the dossier: they see neither it nor its vote.
     *
     * @throws NoSuchSessionException if there is none
     */
    public Set<AccountId> listRecused(SessionId session, DossierId dossier) {
        return recusedAmong(getSession(session), dossier);
    }

    /** Whether the member is there, in the room or from afar. A represented one is not. */
    public boolean isPresent(SessionId session, AccountId account) {
        return getSession(session)
                .findMember(account)
                .filter(member -> member.attendance().isThere())
                .isPresent();
    }

    /** The quorum on one dossier, of which those recused are no members. */
    public Quorum quorumOn(SessionId session, DossierId dossier) {
        SessionView view = getSession(session);
        return Quorum.of(
                view.members(), recusedAmong(view, dossier), view.quorum().waived());
    }

    /** What was said last on the dossier in this session. */
    /** The last vote on each dossier that was voted on. */
    public Map<DossierId, VoteView> listVotes(SessionId session) {
        return votes.list(session);
    }

    public Optional<VoteView> findVote(SessionId session, DossierId dossier) {
        return votes.find(session, dossier);
    }

    private Set<AccountId> recusedAmong(SessionView view, DossierId dossier) {
        return recusals.of(
                view.wave(),
                dossier,
                view.members().stream().map(SessionMember::account).toList());
    }
}
