package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.DossierState;
import java.util.List;
import java.util.Optional;

/**
 * What the author of a dossier and the service that looks after it say to each other.
 *
 * @param number by which people speak of the dossier
 * @param clock of silence; present while nothing is decided
 * @param corrections the latest first
 * @param messages the oldest first
 */
public record DossierExchanges(
        String number,
        DossierState state,
        Optional<ImplicitDecision> clock,
        List<CorrectionView> corrections,
        List<MessageView> messages) {

    public DossierExchanges {
        corrections = List.copyOf(corrections);
        messages = List.copyOf(messages);
    }
}
