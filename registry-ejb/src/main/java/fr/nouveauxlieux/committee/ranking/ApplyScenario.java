package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.committee.ranking.internal.RankingRows;
import fr.nouveauxlieux.committee.ranking.internal.ScenarioRows;
import fr.nouveauxlieux.committee.ranking.model.RankedItem;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes what a scenario says, dossier by dossier. What it says nothing of is not proposed any more; reasons that were
 * written stay.
 */
@ApplicationScoped
@UseCase(value = "committee.apply-scenario", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ApplyScenario {

    @Inject
    private RankingDesk desk;

    @Inject
    private RankingRows rows;

    @Inject
    private ScenarioRows scenarios;

    @Inject
    private Onlookers onlookers;

    @Inject
    private Journal journal;

    /**
     * @return false if there is no such scenario
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if the session does not sit
     */
    public boolean apply(SessionId session, ScenarioName name) {
        Optional<RankingDesk.Held> held = desk.hold(session);
        held.ifPresent(here -> onlookers.requireWhole(here.session(), ApplyScenario.class));
        Optional<Map<DossierId, ProposalDraft>> drafts =
                held.flatMap(here -> scenarios.find(session, name)).map(scenarios::drafts);
        if (drafts.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        List<RankedItem> items = rows.listItems(session);
        String before = stateOf(items);
        items.forEach(item -> Optional.ofNullable(drafts.get().get(item.dossier()))
                .ifPresentOrElse(draft -> propose(item, draft), item::withdrawProposal));
        held.get().ranking().change();
        journal.changed(
                RankingDesk.subject(session),
                Map.of("items", before),
                Map.of("items", stateOf(items)),
                "scenario applied");
        return true;
    }

    private static void propose(RankedItem item, ProposalDraft draft) {
        item.propose(new ProposalDraft(draft.kind(), draft.amount(), item.reasons()));
    }

    private static String stateOf(List<RankedItem> items) {
        return items.stream().map(RankedItem::state).toList().toString();
    }
}
