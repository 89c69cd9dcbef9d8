package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.SessionClosed;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.minutes.RankedProposal;
import fr.nouveauxlieux.committee.ranking.ClosingObstacle;
import fr.nouveauxlieux.committee.ranking.Deliberation;
import fr.nouveauxlieux.committee.ranking.DeliberationUnfinishedException;
import fr.nouveauxlieux.committee.ranking.Departures;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.model.CommitteeProposal;
import fr.nouveauxlieux.committee.ranking.model.RankedItem;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.DossierResult;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Records what a session proposed, in the transaction that closes it: each dossier moves on by the table of states. Where
 * something is in the way, the session is not closed. Sessions of one wave wait for each other here, since they give of the
 * same envelope.
 */
@ApplicationScoped
public class ProposalRecording {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private RankingRows rows;

    @Inject
    private RankingStates states;

    @Inject
    private WaitingLists waitingLists;

    @Inject
    private DossierProgress progress;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Journal journal;

    /** @throws DeliberationUnfinishedException where something is in the way */
    void record(@Observes SessionClosed closed) {
        SessionId session = closed.session();
        if (rows.hold(session).isEmpty()) {
            return;
        }
        SessionView view = sessions.getSession(session);
        locks.hold("envelope of " + view.wave().call() + "/" + view.wave().wave());
        rows.holdDossiers(session);
        RankingState state = states.of(view);
        Deliberation deliberation = states.deliberation(state);
        List<ClosingObstacle> obstacles = deliberation.obstacles();
        if (!obstacles.isEmpty()) {
            throw new DeliberationUnfinishedException(obstacles);
        }
        Map<DossierId, Integer> waiting = waitingLists.positions(state);
        for (RankedItem item : state.items()) {
            if (item.proposal().isPresent()) {
                record(state, item, deliberation.departures(), Optional.ofNullable(waiting.get(item.dossier())));
            }
        }
    }

    private void record(RankingState state, RankedItem item, Departures departures, Optional<Integer> waiting) {
        DossierId dossier = item.dossier();
        ProposalDraft draft = item.proposal().orElseThrow();
        Optional<DossierResult> result = Optional.ofNullable(state.results().get(dossier));
        String departure = departures.find(dossier).isPresent() ? item.departureReason() : "";
        RankedProposal ranked = new RankedProposal(
                new Proposal(
                        dossier,
                        draft.kind(),
                        draft.amount(),
                        waiting.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        draft.reasons(),
                        state.session().heldOn()),
                OptionalInt.of(state.order().rankOf(dossier)),
                result.map(DossierResult::rank).orElse(OptionalInt.empty()),
                departure);
        rows.add(new CommitteeProposal(
                state.session().id(), state.session().wave(), ranked, result.flatMap(DossierResult::grade)));
        DossierStanding before = progress.standingOf(dossier);
        DossierStanding after = progress.advance(dossier, RankingStates.actionOf(draft.kind()));
        Map<String, Object> told = new TreeMap<>(item.state());
        told.put("standing", after.toString());
        journal.changed(
                new Subject("dossier", dossier.value()),
                Map.of("standing", before.toString()),
                told,
                draft.kind().name());
    }
}
