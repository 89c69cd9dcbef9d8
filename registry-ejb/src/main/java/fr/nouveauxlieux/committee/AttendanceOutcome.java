package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.kernel.AccountId;
import java.util.Map;

/** What came of recording who is there. */
public sealed interface AttendanceOutcome {

    record Recorded(Quorum quorum) implements AttendanceOutcome {}

    /** Nothing was kept. @param faults by member */
    record Faulty(Map<AccountId, AttendanceFault> faults) implements AttendanceOutcome {
        public Faulty {
            faults = Map.copyOf(faults);
        }
    }

    /** The session is not convened, or is over. */
    record NotNow() implements AttendanceOutcome {}
}
