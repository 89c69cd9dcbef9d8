package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.SessionRecusals;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionViews;
import fr.nouveauxlieux.committee.internal.VoteRows;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionVote;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Records what the members said on a dossier. Those recused from it have no voice, and neither have their mandates. */
@ApplicationScoped
@UseCase(value = "committee.record-vote", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class RecordVote {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionViews views;

    @Inject
    private VoteRows votes;

    @Inject
    private SessionRecusals recusals;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @throws fr.nouveauxlieux.permission.RefusedException if whoever records it has an interest in the dossier
     * @throws NoSuchSessionException if there is none
     */
    public VoteOutcome record(SessionId id, DossierId dossier, VoteDraft draft) {
        interests.requireNone(dossier, RecordVote.class);
        CommitteeSession session = rows.hold(id);
        SessionView view = views.of(session);
        List<AccountId> seated =
                view.members().stream().map(SessionMember::account).toList();
        Set<AccountId> recused = recusals.of(view.wave(), dossier, seated);
        Quorum quorum = Quorum.of(view.members(), recused, view.quorum().waived());
        VoteOutcome outcome = judge(view, dossier, draft, quorum, recused);
        if (outcome != VoteOutcome.RECORDED) {
            journal.nothingChanged();
            return outcome;
        }
        votes.add(new SessionVote(id, dossier, draft, quorum, recused, people.ownId(), clock.instant()));
        journal.changed(session.subject(), Map.of(), state(dossier, draft, recused), "vote on " + dossier);
        return outcome;
    }

    private static VoteOutcome judge(
            SessionView view, DossierId dossier, VoteDraft draft, Quorum quorum, Set<AccountId> recused) {
        if (view.state() != SessionState.OPEN) {
            return VoteOutcome.NOT_NOW;
        }
        if (!view.agenda().contains(dossier)) {
            return VoteOutcome.NOT_ON_AGENDA;
        }
        if (!quorum.isReached()) {
            return VoteOutcome.NO_QUORUM;
        }
        if (draft.voices() > quorum.counted()) {
            return VoteOutcome.TOO_MANY_VOICES;
        }
        return draft.isCasting() && !canPresidentDecide(view, recused) ? VoteOutcome.NO_CASTING : VoteOutcome.RECORDED;
    }

    private static boolean canPresidentDecide(SessionView view, Set<AccountId> recused) {
        return view.findPresident()
                .filter(president ->
                        president.voting() && president.attendance().isThere())
                .filter(president -> !recused.contains(president.account()))
                .isPresent();
    }

    private static Map<String, Object> state(DossierId dossier, VoteDraft draft, Set<AccountId> recused) {
        Map<String, Object> state = new TreeMap<>();
        state.put("dossier", dossier.value());
        state.put("question", draft.question());
        state.put("manner", draft.manner().name());
        state.put("voices", List.of(draft.inFavour(), draft.against(), draft.abstained()));
        state.put("adopted", draft.isAdopted());
        state.put("dissent", draft.dissent());
        state.put("recused", recused.stream().map(AccountId::value).sorted().toList());
        return state;
    }
}
