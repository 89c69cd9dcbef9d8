package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Map;
import java.util.Set;

/** What came of signing decisions: all of them or none. */
public sealed interface SigningOutcome {

    record Signed(int decisions) implements SigningOutcome {}

    /** @param faults of the dossiers that cannot be decided so */
    record Refused(Map<DossierId, Set<DecisionFault>> faults) implements SigningOutcome {
        public Refused {
            faults = Map.copyOf(faults);
        }
    }

    /** The name typed is not that of whoever signs. */
    record OtherName() implements SigningOutcome {}
}
