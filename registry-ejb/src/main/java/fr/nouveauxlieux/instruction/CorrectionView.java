package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.call.form.AnswerPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of the author of a dossier.
 *
 * @param askedBy the full name; empty where the account is erased; so {@code answeredBy}
 * @param paths in their order
 * @param stopsClock whether the clock of silence stands still, or stood, for it
 * @param answer what the author said; empty so far
 * @param closedAt when the instructor was content, or asked no longer
 * @param writing the answer, which files are joined to
 */
public record CorrectionView(
        String askedBy,
        Instant askedAt,
        LocalDate due,
        boolean indispensable,
        boolean stopsClock,
        String content,
        List<AnswerPath> paths,
        Optional<String> answer,
        String answeredBy,
        Optional<Instant> answeredAt,
        Optional<Instant> closedAt,
        Writing writing) {

    public CorrectionView {
        paths = List.copyOf(paths);
    }

    public boolean isPending() {
        return closedAt.isEmpty();
    }

    /** Whether the author has still to answer. */
    public boolean isAwaited() {
        return isPending() && answer.isEmpty();
    }
}
