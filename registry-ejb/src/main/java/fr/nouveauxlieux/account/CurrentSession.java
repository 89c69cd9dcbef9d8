package fr.nouveauxlieux.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The session of this request, as {@link Sessions} recognised it. */
@RequestScoped
public class CurrentSession {

    private Long session;

    /** Its key; empty for a visitor, a program or a job. */
    public Optional<Long> find() {
        return Optional.ofNullable(session);
    }

    /** @throws IllegalStateException where nobody is signed in by a session */
    public long get() {
        return find().orElseThrow(() -> new IllegalStateException("this request has no session"));
    }

    void become(long recognised) {
        session = recognised;
    }
}
