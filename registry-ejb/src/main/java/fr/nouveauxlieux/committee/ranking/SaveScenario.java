package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.committee.ranking.internal.RankingState;
import fr.nouveauxlieux.committee.ranking.internal.RankingStates;
import fr.nouveauxlieux.committee.ranking.internal.ScenarioRows;
import fr.nouveauxlieux.committee.ranking.model.RankingScenario;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts aside, under a name, what is proposed now, or what would be if dossiers were retained by their rank. */
@ApplicationScoped
@UseCase(value = "committee.save-scenario", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class SaveScenario {

    @Inject
    private RankingDesk desk;

    @Inject
    private RankingStates states;

    @Inject
    private ScenarioRows scenarios;

    @Inject
    private Onlookers onlookers;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param name of another one of the session, it takes its place
     * @param percent of what each asked, by rank, as far as the envelope goes; empty for what is proposed now
     * @return false if the ranking was not begun
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if the session does not sit
     */
    public boolean save(SessionId session, ScenarioName name, OptionalInt percent) {
        Optional<RankingDesk.Held> held = desk.hold(session);
        held.ifPresent(here -> onlookers.requireWhole(here.session(), SaveScenario.class));
        if (held.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        RankingState state = states.of(held.get().session());
        Map<DossierId, ProposalDraft> drafts = percent.isEmpty() ? state.proposals() : fill(state, percent.getAsInt());
        RankingScenario scenario = scenarios.find(session, name).orElseGet(() -> add(session, name));
        scenario.saveAgain(clock.instant());
        scenarios.fill(scenario, drafts);
        held.get().ranking().change();
        journal.changed(
                RankingDesk.subject(session), Map.of(), Map.of("scenario", drafts.toString()), "scenario saved");
        return true;
    }

    private RankingScenario add(SessionId session, ScenarioName name) {
        RankingScenario scenario = new RankingScenario(session, name, clock.instant());
        scenarios.add(scenario);
        return scenario;
    }

    private static Map<DossierId, ProposalDraft> fill(RankingState state, int percent) {
        Map<DossierId, Money> asked = new HashMap<>();
        state.order().dossiers().forEach(dossier -> Optional.ofNullable(
                        state.dossiers().get(dossier))
                .flatMap(WaveDossier::aid)
                .ifPresent(amount -> asked.put(dossier, amount)));
        return RankFilling.fill(state.order(), asked, percent, state.bareLedger());
    }
}
