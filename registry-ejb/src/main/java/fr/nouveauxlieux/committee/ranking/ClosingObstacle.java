package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;

/** What keeps a committee's proposals from being recorded. */
public sealed interface ClosingObstacle {

    /** The agenda has it, the ranking has not. */
    record NotRanked(DossierId dossier) implements ClosingObstacle {}

    /** It is not before the committee any more: withdrawn, or examined again. */
    record NotBeforeCommittee(DossierId dossier) implements ClosingObstacle {}

    record ProposalLacks(DossierId dossier) implements ClosingObstacle {}

    record ReasonsLack(DossierId dossier) implements ClosingObstacle {}

    record DepartureUnexplained(DossierId dossier) implements ClosingObstacle {}

    record EnvelopeExceeded(Money by) implements ClosingObstacle {}

    record PlacesExceeded(int by) implements ClosingObstacle {}

    record QuotaUnexplained(String quota, QuotaStatus status) implements ClosingObstacle {}
}
