package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Recognises people by the token of their session.
 *
 * <p>A session ends by itself when it was not used for fourteen days, and sixty days after the sign-in; for whoever was
 * given a role of the staff, after two hours and after twelve.
 */
@ApplicationScoped
public class Sessions {

    /**
     * Who holds this token. Remembers the session in {@link CurrentSession}, and that it was used, once a minute at most.
     *
     * @param network where the request comes from, as in {@link Actor#origin()}
     * @return empty where the session is unknown, ended or outdated, or the account cannot be used
     */
    public Optional<Actor> findActor(SecretToken token, String network) {
        throw new UnsupportedOperationException();
    }
}
