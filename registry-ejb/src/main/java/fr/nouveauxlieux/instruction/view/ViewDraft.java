package fr.nouveauxlieux.instruction.view;

import fr.nouveauxlieux.kernel.CallCode;
import java.util.Objects;
import java.util.Optional;

/**
 * A view to save.
 *
 * @param name of a person's views, each has its own
 * @param question filters, order and columns, as the list's address has them; empty for all dossiers
 * @param sharedWithin the call to whose instructors it is offered; empty to keep it for oneself
 */
public record ViewDraft(String name, String question, Optional<CallCode> sharedWithin) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_QUESTION = 1000;

    /** @throws IllegalArgumentException if the name is blank or longer than 60 characters, or the question than 1000 */
    public ViewDraft {
        name = name == null ? "" : name.strip();
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(sharedWithin, "sharedWithin");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("expected a name of 1 to " + LONGEST_NAME + " characters");
        }
        if (question.length() > LONGEST_QUESTION) {
            throw new IllegalArgumentException("expected a question of at most " + LONGEST_QUESTION + " characters");
        }
    }
}
