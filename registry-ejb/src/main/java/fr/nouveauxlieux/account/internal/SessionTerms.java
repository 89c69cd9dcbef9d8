package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.model.AccountSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a session lasts. */
@ApplicationScoped
public class SessionTerms {

    private record Term(Duration idle, Duration whole) {}

    private static final Term OF_STAFF = new Term(Duration.ofHours(2), Duration.ofHours(12));
    private static final Term OF_OTHERS = new Term(Duration.ofDays(14), Duration.ofDays(60));

    @Inject
    private Clock clock;

    /** Whether the session is within its term. @param staff whether a role of the staff was given to its holder */
    public boolean allow(AccountSession session, boolean staff) {
        return allow(session.signedInAt(), session.lastSeenAt(), staff, clock.instant());
    }

    static boolean allow(Instant signedIn, Instant lastSeen, boolean staff, Instant now) {
        Term term = staff ? OF_STAFF : OF_OTHERS;
        return now.isBefore(lastSeen.plus(term.idle)) && now.isBefore(signedIn.plus(term.whole));
    }
}
