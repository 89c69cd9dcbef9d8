package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.committee.ranking.internal.ScenarioRows;
import fr.nouveauxlieux.committee.ranking.model.RankingScenario;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Takes a scenario away. */
@ApplicationScoped
@UseCase(value = "committee.remove-scenario", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class RemoveScenario {

    @Inject
    private RankingDesk desk;

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
    public boolean remove(SessionId session, ScenarioName name) {
        Optional<RankingDesk.Held> held = desk.hold(session);
        held.ifPresent(here -> onlookers.requireWhole(here.session(), RemoveScenario.class));
        Optional<RankingScenario> scenario = held.flatMap(here -> scenarios.find(session, name));
        if (scenario.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        String before = scenarios.drafts(scenario.get()).toString();
        scenarios.remove(scenario.get());
        held.get().ranking().change();
        journal.changed(RankingDesk.subject(session), Map.of("scenario", before), Map.of(), "scenario removed");
        return true;
    }
}
