package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.internal.QuotaFindings;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.committee.ranking.internal.RankingRows;
import fr.nouveauxlieux.committee.ranking.internal.ScoreOrders;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Begins the ranking of a session that sits: the dossiers of its agenda in the order of their grades. It is judged for which
 * of them, and of those that were given something before, shares of the envelope are kept.
 */
@ApplicationScoped
@UseCase(value = "committee.begin-ranking", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class BeginRanking {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private RankingRows rows;

    @Inject
    private ScoreOrders orders;

    @Inject
    private QuotaFindings findings;

    @Inject
    private Journal journal;

    /**
     * @return false if it was begun already
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is no such session
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if it does not sit
     */
    public boolean begin(SessionId id) {
        SessionView session = sessions.requireOpen(id);
        if (rows.find(id).isPresent()) {
            journal.nothingChanged();
            return false;
        }
        rows.begin(id).change();
        RankOrder order = orders.byGrade(session.wave(), session.agenda());
        rows.arrange(id, order);
        findings.judge(session);
        journal.changed(
                RankingDesk.subject(id), Map.of(), Map.of("order", order.toString()), order.size() + " dossiers");
        return true;
    }
}
