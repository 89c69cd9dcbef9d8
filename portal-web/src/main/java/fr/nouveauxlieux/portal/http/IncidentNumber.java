package fr.nouveauxlieux.portal.http;

import java.security.SecureRandom;

/** The number under which an unexpected error is logged: three groups that can be read over the telephone. */
public final class IncidentNumber {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BOUND = 10_000;

    private IncidentNumber() {}

    /** As {@code 0042-9310-7788}. */
    public static String draw() {
        return String.format("%04d-%04d-%04d", RANDOM.nextInt(BOUND), RANDOM.nextInt(BOUND), RANDOM.nextInt(BOUND));
    }
}
