package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Optional;

/** Which run. It tells nothing of it. */
public record AssignmentRunId(String value) {

    /** @throws IllegalArgumentException if it has not the shape of one */
    public AssignmentRunId {
        if (DossierId.find(value).isEmpty()) {
            throw new IllegalArgumentException("expected the identifier of a run");
        }
    }

    public static AssignmentRunId draw() {
        return new AssignmentRunId(DossierId.draw().value());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<AssignmentRunId> find(String text) {
        return DossierId.find(text).map(id -> new AssignmentRunId(id.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
