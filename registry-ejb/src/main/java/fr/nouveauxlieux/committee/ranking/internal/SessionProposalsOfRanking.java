package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.minutes.RankedProposal;
import fr.nouveauxlieux.committee.minutes.SessionProposals;
import fr.nouveauxlieux.committee.ranking.model.CommitteeProposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What a closed session proposed, for its minutes. */
@ApplicationScoped
public class SessionProposalsOfRanking implements SessionProposals {

    @Inject
    private RankingRows rows;

    /** The kinds stand in that order; within one, dossiers are by rank, which is that of the waiting list too. */
    @Override
    public List<RankedProposal> list(SessionId session) {
        return rows.listProposals(session).stream()
                .map(CommitteeProposal::ranked)
                .sorted(Comparator.comparing(
                        ranked -> ranked.proposal().kind(), Comparator.comparingInt(ProposalKind::ordinal)))
                .toList();
    }
}
