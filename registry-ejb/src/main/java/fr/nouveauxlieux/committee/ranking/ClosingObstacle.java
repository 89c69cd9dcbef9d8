package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.function.Predicate;

/** What keeps a committee's proposals from being recorded. */
public sealed interface ClosingObstacle {

    /** Whether it tells of nothing but a dossier that is seen: a departure tells of others too. */
    default boolean isOfOneAlone(Predicate<DossierId> seen) {
        if (this instanceof NotBeforeCommittee found) {
            return seen.test(found.dossier());
        }
        if (this instanceof VoteLacks found) {
            return seen.test(found.dossier());
        }
        return this instanceof ReasonsLack found && seen.test(found.dossier());
    }

    /** This cannot be proposed from where it stands. */
    record NotBeforeCommittee(DossierId dossier) implements ClosingObstacle {}

    /** Nothing tells what the members said on it. */
    record VoteLacks(DossierId dossier) implements ClosingObstacle {}

    record ReasonsLack(DossierId dossier) implements ClosingObstacle {}

    record DepartureUnexplained(DossierId dossier) implements ClosingObstacle {}

    record EnvelopeExceeded(Money by) implements ClosingObstacle {}

    record PlacesExceeded(int by) implements ClosingObstacle {}

    record QuotaUnexplained(String quota, QuotaStatus status) implements ClosingObstacle {}
}
