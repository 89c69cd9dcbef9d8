package fr.nouveauxlieux.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Tells whether the database answers, so that what works in the background waits for it quietly instead of failing
 * loudly twice a second. A database found away is asked again after a few seconds only.
 */
@ApplicationScoped
public class DatabaseProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int TIMEOUT_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    private Instant askAgainAt = Instant.MIN;

    public synchronized boolean isReachable() {
        if (clock.instant().isBefore(askAgainAt)) {
            return false;
        }
        boolean reachable = answers();
        if (!reachable) {
            askAgainAt = clock.instant().plus(PATIENCE);
        }
        return reachable;
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(TIMEOUT_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
