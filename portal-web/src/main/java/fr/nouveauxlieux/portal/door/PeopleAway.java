package fr.nouveauxlieux.portal.door;

import jakarta.servlet.ServletRequest;

/**
 * That whoever asks could not be recognised because the database is away. They are not to be taken for someone who has
 * signed out: what they write is asked for again, and they are not asked to sign in.
 */
public final class PeopleAway {

    /** About what a database takes to start anew. */
    public static final long SECONDS_TO_WAIT = 30;

    private static final String ATTRIBUTE = "fr.nouveauxlieux.portal.people-away";

    private PeopleAway() {}

    static void mark(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    public static boolean is(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
