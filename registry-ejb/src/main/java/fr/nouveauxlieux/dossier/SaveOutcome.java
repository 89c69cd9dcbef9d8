package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerFault;
import fr.nouveauxlieux.call.form.AnswerPath;
import java.util.List;

/** What came of a change that was sent. */
public sealed interface SaveOutcome {

    AnswerPath path();

    /**
     * It is kept. Faults do not keep a draft from being saved: they are told.
     *
     * @param answer as it is kept now
     */
    record Saved(AnswerView answer, List<AnswerFault> faults) implements SaveOutcome {
        @Override
        public AnswerPath path() {
            return answer.path();
        }
    }

    /** Someone else changed the answer since: nothing was kept. @param theirs what stands there now */
    record Conflict(AnswerView theirs) implements SaveOutcome {
        @Override
        public AnswerPath path() {
            return theirs.path();
        }
    }

    /** It is no answer to this form at all: an unknown path, a value of another kind or beyond all size. */
    record Refused(AnswerFault fault) implements SaveOutcome {
        @Override
        public AnswerPath path() {
            return fault.path();
        }
    }
}
