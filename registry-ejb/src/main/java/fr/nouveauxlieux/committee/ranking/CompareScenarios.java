package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.award.laureate.Laureate;
import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.internal.Coverages;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.RankingState;
import fr.nouveauxlieux.committee.ranking.internal.RankingStates;
import fr.nouveauxlieux.committee.ranking.internal.ScenarioRows;
import fr.nouveauxlieux.committee.ranking.model.RankingScenario;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sets what is proposed now and the scenarios of a session side by side. */
@ApplicationScoped
@UseCase(
        value = "committee.compare-scenarios",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class CompareScenarios {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private RankingStates states;

    @Inject
    private Coverages coverages;

    @Inject
    private ScenarioRows scenarios;

    @Inject
    private Onlookers onlookers;

    /**
     * @return what is proposed now, then the scenarios as they were named
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is no such session
     */
    public List<ScenarioView> compare(SessionId session) {
        SessionView sitting = sessions.getSession(session);
        onlookers.requireWhole(sitting, CompareScenarios.class);
        RankingState state = states.of(sitting);
        List<Laureate> known = coverages.listKnown(sitting.wave().call());
        Function<Map<DossierId, ProposalDraft>, Coverage> coverage =
                drafts -> Coverages.reckon(state, state.taken(drafts), known);
        Map<DossierId, ProposalDraft> now = state.proposals();
        List<ScenarioView> views = new ArrayList<>();
        views.add(view(state, now, now, coverage, Optional.empty(), Optional.empty()));
        for (RankingScenario scenario : scenarios.list(session)) {
            views.add(view(
                    state,
                    now,
                    scenarios.drafts(scenario),
                    coverage,
                    Optional.of(scenario.name()),
                    Optional.of(scenario.savedAt())));
        }
        return views;
    }

    private static ScenarioView view(
            RankingState state,
            Map<DossierId, ProposalDraft> now,
            Map<DossierId, ProposalDraft> drafts,
            Function<Map<DossierId, ProposalDraft>, Coverage> coverage,
            Optional<ScenarioName> name,
            Optional<Instant> savedAt) {
        return new ScenarioView(
                name,
                savedAt,
                drafts,
                state.ledger(drafts),
                state.quotas(drafts),
                ScenarioComparison.of(state.order(), state.taken(now), state.taken(drafts)),
                coverage.apply(drafts));
    }
}
