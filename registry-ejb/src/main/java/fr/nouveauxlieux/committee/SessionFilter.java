package fr.nouveauxlieux.committee;

import java.util.Objects;
import java.util.Optional;

/** Which sessions are looked for. @param state in which; empty for all */
public record SessionFilter(Optional<SessionState> state) {

    public static final SessionFilter ALL = new SessionFilter(Optional.empty());

    public SessionFilter {
        Objects.requireNonNull(state, "state");
    }
}
