package fr.nouveauxlieux.portal.http;

import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.question.UnreadableQuestionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what was thrown while answering into the problem that the asker is told. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private Problems() {}

    /** Logs the cause under the incident's number where it is not one that the asker can mend. */
    public static Problem of(Throwable thrown) {
        if (thrown instanceof ProblemException expected) {
            return expected.problem();
        }
        if (thrown instanceof UnreadableQuestionException unreadable) {
            return Problem.unreadable(unreadable.errors());
        }
        if (thrown instanceof RefusedException) {
            return Problem.ofStatus(403, "This is not permitted.");
        }
        String incident = IncidentNumber.draw();
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident);
        return Problem.incident(incident);
    }
}
