package fr.nouveauxlieux.award.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What whoever applied may know of decisions on their dossier.
 *
 * @param standing the decision that stands, once its letter was sent
 * @param opener whether whoever reads may open the letter
 * @param opened whether it was
 * @param appealUntil the last day on which a court can be asked; empty before it is opened
 * @param renounceable whether whoever reads may give back what was granted
 * @param former letters that were sent and stand no longer, the latest first
 */
public record OwnDecision(
        String number,
        Optional<DecisionRecord> standing,
        boolean opener,
        boolean opened,
        Optional<LocalDate> appealUntil,
        boolean renounceable,
        List<DecisionRecord> former,
        List<String> toldNetworks) {

    public OwnDecision {
        former = List.copyOf(former);
        toldNetworks = List.copyOf(toldNetworks);
    }
}
