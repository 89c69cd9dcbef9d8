package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would come of signing some decisions now.
 *
 * @param faults of those that cannot be signed so
 * @param passedOver by accepted dossier, the numbers of those of a better rank that would be left without a decision
 * @param granted all together
 */
public record SigningForecast(
        Map<DossierId, Set<DecisionFault>> faults, Map<DossierId, List<String>> passedOver, Money granted) {

    public SigningForecast {
        faults = Map.copyOf(faults);
        passedOver = Map.copyOf(passedOver);
    }
}
