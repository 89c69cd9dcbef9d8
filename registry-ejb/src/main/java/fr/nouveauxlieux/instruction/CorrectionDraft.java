package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.call.form.AnswerPath;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What an instructor asks the author of a dossier to mend.
 *
 * @param paths of the answers and pieces that it is about; may be empty
 * @param due the day by which
 * @param indispensable whether the dossier cannot be examined without it, so that the clock of silence stands still
 */
public record CorrectionDraft(DeskText content, Set<AnswerPath> paths, LocalDate due, boolean indispensable) {

    private static final int MOST_PATHS = 100;

    public CorrectionDraft {
        Objects.requireNonNull(content, "content");
        paths = Set.copyOf(paths);
        Objects.requireNonNull(due, "due");
        if (paths.size() > MOST_PATHS) {
            throw new IllegalArgumentException("expected at most " + MOST_PATHS + " answers to mend");
        }
    }
}
