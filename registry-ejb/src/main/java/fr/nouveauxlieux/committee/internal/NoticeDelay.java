package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.committee.SessionView;
import java.time.Instant;
import java.time.LocalDate;

/** How long before a session its members have to be told (CRPA R133-8): five days at least, unless it is urgent. */
public final class NoticeDelay {

    /** Whole days of Paris, from the day of the notice to the day of the session. */
    public static final int DAYS = 5;

    private NoticeDelay() {}

    /** The last day on which members can be told in time. */
    public static LocalDate lastDay(Instant heldAt) {
        return LocalDate.ofInstant(heldAt, SessionView.ZONE).minusDays(DAYS);
    }

    /** Whether a notice sent now comes too late to need no reason. */
    public static boolean isShort(Instant now, Instant heldAt) {
        return LocalDate.ofInstant(now, SessionView.ZONE).isAfter(lastDay(heldAt));
    }
}
