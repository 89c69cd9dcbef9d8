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

/** Says what the committee of a session that sits is about to propose for a dossier. Nothing of it stands before the session closes. */
@ApplicationScoped
@UseCase(value = "committee.propose-for-dossier", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ProposeForDossier {

    @Inject
    private RankingDesk desk;

    @Inject
    private Interests interests;

    /**
     * @return false if the dossier is not ranked, or nothing changed
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if the session does not sit
     */
    public boolean propose(SessionId session, DossierId dossier, ProposalDraft draft) {
        interests.requireNone(dossier, ProposeForDossier.class);
        return desk.change(session, dossier, item -> item.propose(draft), "proposal of dossier");
    }
}
