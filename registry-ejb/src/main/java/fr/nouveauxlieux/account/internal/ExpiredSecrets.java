package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Deletes every night what nobody can use any more: links, failures, sessions and networks. */
@Singleton
public class ExpiredSecrets {

    private static final Logger LOG = System.getLogger(ExpiredSecrets.class.getName());
    private static final Duration ENDED_SESSION_KEPT = Duration.ofDays(30);
    private static final Duration LONGEST_SESSION = Duration.ofDays(60);

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DatabaseProbe database;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "41", persistent = false)
    public void delete() {
        if (!database.isReachable()) {
            return;
        }
        int deleted = deleteBefore("one_time_token where expires_at < ?1", Duration.ofDays(1))
                + deleteBefore("sign_in_failure where at < ?1", SignInThrottle.MEMORY)
                + deleteBefore("known_network where last_used_at < ?1", SignInThrottle.ACQUAINTANCE)
                + deleteBefore("account_session where ended_at < ?1", ENDED_SESSION_KEPT)
                + deleteBefore("account_session where signed_in_at < ?1", LONGEST_SESSION.plus(ENDED_SESSION_KEPT));
        LOG.log(Level.DEBUG, "{0} rows of expired secrets deleted", deleted);
    }

    private int deleteBefore(String rows, Duration age) {
        return entityManager
                .createNativeQuery("delete from " + rows)
                .setParameter(1, clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
