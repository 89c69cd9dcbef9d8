package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.List;
import java.util.Optional;

/**
 * All that minutes tell.
 *
 * @param call its title
 * @param wave its title
 * @param sheet of the session, with every dossier
 * @param secretary who draws them up
 * @param proposals of the session, in the order in which they are told
 * @param observations of the secretary; may be empty
 */
public record MinutesFacts(
        String call,
        String wave,
        SessionSheet sheet,
        String secretary,
        List<RankedProposal> proposals,
        String observations) {

    public MinutesFacts {
        proposals = List.copyOf(proposals);
    }

    Optional<RankedProposal> findProposal(DossierId dossier) {
        return proposals.stream()
                .filter(proposal -> proposal.proposal().dossier().equals(dossier))
                .findFirst();
    }
}
