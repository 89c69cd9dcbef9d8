package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.List;
import java.util.Set;

/** Whom a list of decisions leaves behind. */
public final class PassedOver {

    private PassedOver() {}

    /**
     * The dossiers of a better rank than one that is accepted, which are neither accepted nor decided themselves.
     *
     * @param ranked those that the committee retained or put on its list, best first
     * @param accepted that one
     * @param settled those that are decided or in the same list
     */
    public static List<DossierId> by(List<DossierId> ranked, DossierId accepted, Set<DossierId> settled) {
        int rank = ranked.indexOf(accepted);
        return rank < 0
                ? List.of()
                : ranked.subList(0, rank).stream()
                        .filter(dossier -> !settled.contains(dossier))
                        .toList();
    }
}
