package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says why a dossier is not where its grade would have it. */
@ApplicationScoped
@UseCase(value = "committee.explain-departure", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ExplainDeparture {

    @Inject
    private RankingDesk desk;

    @Inject
    private Interests interests;

    /**
     * @return false if the dossier is not ranked, or nothing changed
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if the session does not sit
     */
    public boolean explain(SessionId session, DossierId dossier, RankingReason reason) {
        interests.requireNone(dossier, ExplainDeparture.class);
        return desk.change(session, dossier, item -> item.explain(reason), "departure explained of dossier");
    }
}
