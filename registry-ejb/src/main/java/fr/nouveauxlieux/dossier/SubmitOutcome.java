package fr.nouveauxlieux.dossier;

import java.time.Instant;

/** What came of submitting a dossier. */
public sealed interface SubmitOutcome {

    /** It is submitted, and its receipt is kept and on its way. @param number of the dossier */
    record Submitted(SubmissionView submission, String number) implements SubmitOutcome {}

    /** Nothing was submitted: something lacks. */
    record Incomplete(DossierCheck check) implements SubmitOutcome {}

    /** Nothing was submitted: its wave has closed. @param closedAt deadline and grace, by the server's clock */
    record TooLate(Instant closedAt) implements SubmitOutcome {}

    /** Nothing was submitted: no wave of the call takes dossiers now. */
    record NoOpenWave() implements SubmitOutcome {}
}
