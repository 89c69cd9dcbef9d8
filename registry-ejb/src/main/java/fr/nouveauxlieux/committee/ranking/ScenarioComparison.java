package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How one set of proposals differs from another on the same ranking. Dossiers are by rank.
 *
 * @param entering retained by the other alone
 * @param leaving retained by the first alone
 * @param changed retained by both, with another amount
 * @param difference what the other takes more of the envelope; below zero where it takes less
 */
public record ScenarioComparison(
        List<DossierId> entering, List<DossierId> leaving, List<DossierId> changed, Money difference) {

    public ScenarioComparison {
        entering = List.copyOf(entering);
        leaving = List.copyOf(leaving);
        changed = List.copyOf(changed);
        Objects.requireNonNull(difference, "difference");
    }

    /** @param first what each dossier is given by it, of those ranked; so other */
    public static ScenarioComparison of(RankOrder order, Map<DossierId, Money> first, Map<DossierId, Money> other) {
        return new ScenarioComparison(
                order.dossiers().stream()
                        .filter(dossier -> !first.containsKey(dossier) && other.containsKey(dossier))
                        .toList(),
                order.dossiers().stream()
                        .filter(dossier -> first.containsKey(dossier) && !other.containsKey(dossier))
                        .toList(),
                order.dossiers().stream()
                        .filter(dossier -> first.containsKey(dossier) && other.containsKey(dossier))
                        .filter(dossier -> !first.get(dossier).equals(other.get(dossier)))
                        .toList(),
                total(order, other).minus(total(order, first)));
    }

    private static Money total(RankOrder order, Map<DossierId, Money> given) {
        return order.dossiers().stream()
                .map(dossier -> Optional.ofNullable(given.get(dossier)))
                .flatMap(Optional::stream)
                .reduce(Money.ZERO, Money::plus);
    }

    public boolean isSame() {
        return entering.isEmpty() && leaving.isEmpty() && changed.isEmpty();
    }
}
