package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.Deliberation;
import fr.nouveauxlieux.committee.ranking.Departures;
import fr.nouveauxlieux.committee.ranking.QuotaLine;
import fr.nouveauxlieux.committee.ranking.RankedLine;
import fr.nouveauxlieux.committee.ranking.RankingView;
import fr.nouveauxlieux.committee.ranking.model.RankedItem;
import fr.nouveauxlieux.committee.ranking.model.Ranking;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What is told of rankings. */
@ApplicationScoped
public class RankingViews {

    @Inject
    private RankingRows rows;

    @Inject
    private RankingStates states;

    @Inject
    private Coverages coverages;

    @Inject
    private WaitingLists waitingLists;

    /** @param sight which dossiers whoever looks may see */
    public RankingView of(SessionView session, Predicate<DossierId> sight) {
        RankingState state = states.of(session);
        Optional<Ranking> ranking = rows.find(session.id());
        Deliberation deliberation = states.deliberation(state);
        return new RankingView(
                session,
                ranking.isPresent(),
                ranking.map(Ranking::version).orElse(0L),
                ranking.flatMap(Ranking::shown).filter(sight),
                lines(state, deliberation.departures(), sight),
                deliberation.envelope(),
                deliberation.quotas().stream()
                        .map(ledger -> new QuotaLine(
                                ledger,
                                state.quotaReasons().getOrDefault(ledger.quota().code(), "")))
                        .toList(),
                Coverages.reckon(
                        state,
                        state.taken(state.proposals()),
                        coverages.listKnown(session.wave().call()),
                        sight),
                deliberation.obstacles());
    }

    private List<RankedLine> lines(RankingState state, Departures departures, Predicate<DossierId> sight) {
        Map<DossierId, Integer> waiting = waitingLists.positions(state);
        List<RankedLine> lines = new ArrayList<>();
        for (RankedItem item : state.items()) {
            Optional<RankedLine.Told> told = sight.test(item.dossier())
                    ? Optional.of(tell(state, item, departures, Optional.ofNullable(waiting.get(item.dossier()))))
                    : Optional.empty();
            lines.add(new RankedLine(lines.size() + 1, item.dossier(), told));
        }
        return lines;
    }

    private static RankedLine.Told tell(
            RankingState state, RankedItem item, Departures departures, Optional<Integer> waiting) {
        DossierId dossier = item.dossier();
        return new RankedLine.Told(
                state.dossiers().get(dossier),
                Optional.ofNullable(state.results().get(dossier)),
                departures.find(dossier),
                item.departureReason(),
                item.proposal(),
                item.reasons(),
                waiting.map(OptionalInt::of).orElse(OptionalInt.empty()),
                state.findings().getOrDefault(dossier, Map.of()));
    }
}
