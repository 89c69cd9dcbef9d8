package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.RankingRows;
import fr.nouveauxlieux.committee.ranking.model.Ranking;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells a page that is open whether the ranking that it shows is still the one. */
@ApplicationScoped
@UseCase(
        value = "committee.read-ranking-version",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(to = {Role.COMMITTEE_SECRETARY, Role.COMMITTEE_MEMBER, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ReadRankingVersion {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Onlookers onlookers;

    @Inject
    private RankingRows rows;

    /**
     * @return the state of the session, and how often its ranking changed: {@code OPEN-17}
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     * @throws fr.nouveauxlieux.permission.RefusedException as {@link ReadRanking}
     */
    public String read(SessionId id) {
        SessionView session = sessions.getSession(id);
        onlookers.sightOf(session, ReadRankingVersion.class);
        return session.state() + "-" + rows.find(id).map(Ranking::version).orElse(0L);
    }
}
