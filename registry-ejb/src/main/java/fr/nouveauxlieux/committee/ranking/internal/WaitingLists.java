package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.Proposals;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who waits behind whom: by rank, behind those whom an earlier session of the wave put there and who still wait. */
@ApplicationScoped
public class WaitingLists {

    @Inject
    private Proposals proposals;

    /** From 1, of the dossiers of the ranking that are put on the waiting list. */
    Map<DossierId, Integer> positions(RankingState state) {
        Set<DossierId> ranked = new HashSet<>(state.order().dossiers());
        int last = proposals.list(state.session().wave()).stream()
                .filter(earlier -> earlier.kind() == ProposalKind.WAITING_LIST && !ranked.contains(earlier.dossier()))
                .filter(earlier -> stillWaits(state.dossiers().get(earlier.dossier())))
                .map(Proposal::position)
                .mapToInt(position -> position.orElse(0))
                .max()
                .orElse(0);
        Map<DossierId, Integer> positions = new LinkedHashMap<>();
        state.proposals().forEach((dossier, draft) -> {
            if (draft.kind() == ProposalKind.WAITING_LIST) {
                positions.put(dossier, last + positions.size() + 1);
            }
        });
        return positions;
    }

    private static boolean stillWaits(WaveDossier dossier) {
        return dossier != null && dossier.standing().stage() == DossierStage.WAITING_LIST;
    }
}
