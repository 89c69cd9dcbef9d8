package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.Coverage;
import fr.nouveauxlieux.committee.ranking.Deliberation;
import fr.nouveauxlieux.committee.ranking.Departures;
import fr.nouveauxlieux.committee.ranking.EnvelopeLedger;
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
    public RankingView of(SessionView session, Sight sight) {
        RankingState state = states.of(session);
        Optional<Ranking> ranking = rows.find(session.id());
        Deliberation deliberation = states.deliberation(state);
        boolean whole = sight.isWhole(state.order().dossiers());
        return new RankingView(
                session,
                ranking.isPresent(),
                whole,
                ranking.map(Ranking::version).orElse(0L),
                ranking.flatMap(Ranking::shown).filter(sight::sees),
                whole ? lines(state, deliberation.departures(), sight) : seenAlone(state, sight),
                whole ? deliberation.envelope() : EnvelopeLedger.of(Optional.empty(), List.of(), List.of()),
                deliberation.quotas().stream()
                        .filter(ledger -> whole)
                        .map(ledger -> new QuotaLine(
                                ledger,
                                state.quotaReasons().getOrDefault(ledger.quota().code(), "")))
                        .toList(),
                whole
                        ? Coverages.reckon(
                                state,
                                state.taken(state.proposals()),
                                coverages.listKnown(session.wave().call()))
                        : Coverage.of(List.of()),
                deliberation.obstacles().stream()
                        .filter(obstacle -> whole || obstacle.isOfOneAlone(sight::sees))
                        .toList());
    }

    /** Those that are seen, without what would tell of the others: ranks, departures and positions on the waiting list. */
    private static List<RankedLine> seenAlone(RankingState state, Sight sight) {
        List<RankedLine> lines = new ArrayList<>();
        for (RankedItem item : state.items()) {
            if (sight.sees(item.dossier())) {
                RankedLine.Told told = tell(state, item, new Departures(List.of()), Optional.empty());
                lines.add(new RankedLine(RankedLine.UNTOLD, item.dossier(), Optional.of(told.withoutRank())));
            }
        }
        state.items().stream()
                .map(RankedItem::dossier)
                .filter(dossier -> !sight.sees(dossier))
                .forEach(dossier -> lines.add(new RankedLine(RankedLine.UNTOLD, dossier, Optional.empty())));
        return lines;
    }

    private List<RankedLine> lines(RankingState state, Departures departures, Sight sight) {
        Map<DossierId, Integer> waiting = waitingLists.positions(state);
        List<RankedLine> lines = new ArrayList<>();
        for (RankedItem item : state.items()) {
            Optional<RankedLine.Told> told = sight.sees(item.dossier())
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
