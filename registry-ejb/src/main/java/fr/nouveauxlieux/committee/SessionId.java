package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Optional;

/** The public identifier of a session of a committee. It tells nothing of it. */
public record SessionId(String value) {

    /** @throws IllegalArgumentException if it has not the shape of one */
    public SessionId {
        if (DossierId.find(value).isEmpty()) {
            throw new IllegalArgumentException("expected the identifier of a session, sixteen characters");
        }
    }

    public static SessionId draw() {
        return new SessionId(DossierId.draw().value());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<SessionId> find(String text) {
        return DossierId.find(text).map(id -> new SessionId(id.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
