package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;

/** What keeps a committee's proposals from being recorded. */
public sealed interface ClosingObstacle {

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
