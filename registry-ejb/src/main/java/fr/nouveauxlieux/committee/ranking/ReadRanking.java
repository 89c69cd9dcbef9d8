package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.committee.ranking.internal.RankingViews;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows the ranking of a session to those who sit there, without the dossiers that they are kept from. */
@ApplicationScoped
@UseCase(
        value = "committee.read-ranking",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(to = {Role.COMMITTEE_SECRETARY, Role.COMMITTEE_MEMBER, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ReadRanking {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Onlookers onlookers;

    @Inject
    private RankingViews views;

    @Inject
    private Journal journal;

    /**
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     * @throws fr.nouveauxlieux.permission.RefusedException to a member of the committee who does not sit in this session
     */
    public RankingView read(SessionId id) {
        SessionView session = sessions.getSession(id);
        RankingView view = views.of(session, onlookers.sightOf(session, ReadRanking.class));
        journal.read(RankingDesk.subject(id));
        return view;
    }
}
