package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.Deliberation;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.model.QuotaReason;
import fr.nouveauxlieux.committee.ranking.model.RankedItem;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.review.result.WaveResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what rankings are reckoned from. */
@ApplicationScoped
public class RankingStates {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private RankingRows rows;

    @Inject
    private WaveDossiers waveDossiers;

    @Inject
    private WaveResults results;

    @Inject
    private WaveEnvelopes envelopes;

    public RankingState of(SessionView session) {
        Map<DossierId, WaveDossier> dossiers = waveDossiers.list(session.wave()).stream()
                .collect(Collectors.toMap(WaveDossier::id, Function.identity()));
        List<RankedItem> items = rows.listItems(session.id()).stream()
                .filter(item -> isLive(dossiers.get(item.dossier())))
                .toList();
        Set<DossierId> ranked = items.stream().map(RankedItem::dossier).collect(Collectors.toSet());
        return new RankingState(
                session,
                items,
                dossiers,
                results.of(session.wave()),
                envelopes.find(session.wave(), dossiers.values()),
                envelopes.listCommitted(
                        session.wave(),
                        dossiers.values().stream()
                                .filter(dossier -> !ranked.contains(dossier.id()))
                                .toList()),
                rows.findings(session.id()),
                rows.listReasons(session.id()).stream()
                        .collect(Collectors.toMap(QuotaReason::quota, QuotaReason::reason)));
    }

    private static boolean isLive(WaveDossier dossier) {
        return dossier != null && dossier.standing().state() == DossierState.UNDER_INSTRUCTION;
    }

    public Deliberation deliberation(RankingState state) {
        Map<DossierId, ProposalDraft> proposals = state.proposals();
        Set<DossierId> voted = sessions.listVotes(state.session().id()).keySet();
        Set<DossierId> proposable = proposals.entrySet().stream()
                .filter(proposal -> isProposable(
                        state.dossiers().get(proposal.getKey()),
                        proposal.getValue().kind()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return state.deliberation(voted, proposable);
    }

    private static boolean isProposable(WaveDossier dossier, ProposalKind kind) {
        return DossierTransitions.find(dossier.standing(), actionOf(kind), Set.of(Role.COMMITTEE_SECRETARY))
                .isPresent();
    }

    static DossierAction actionOf(ProposalKind kind) {
        return switch (kind) {
            case RETAINED -> DossierAction.PROPOSE;
            case WAITING_LIST -> DossierAction.PUT_ON_WAITING_LIST;
            case ADJOURNED -> DossierAction.ADJOURN;
            case NOT_RETAINED -> DossierAction.NOT_RETAIN;
        };
    }
}
