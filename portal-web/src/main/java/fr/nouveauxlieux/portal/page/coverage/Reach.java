package fr.nouveauxlieux.portal.page.coverage;

/** What counts as near: kilometres as the crow flies, and minutes at an assumed speed. */
final class Reach {

    static final int KILOMETRES = 20;
    static final int MINUTES = 30;

    /** On the road, on average, outside of large towns. */
    static final int ROAD_KILOMETRES_AN_HOUR = 50;

    /** How much longer than the straight line roads are. */
    static final double DETOUR = 1.3;

    /** Farther than this lies an ocean between: there is none within reach at all. */
    private static final double METRES_OF_ANOTHER_WORLD = 500_000;

    private static final int METRES = 1000;
    private static final int MINUTES_AN_HOUR = 60;

    private Reach() {}

    /** Minutes on the road for metres of straight line. */
    static double minutes(double metres) {
        return metres / METRES * DETOUR * MINUTES_AN_HOUR / ROAD_KILOMETRES_AN_HOUR;
    }

    /** Whether one could go there at all. */
    static boolean isOnThisSide(double metres) {
        return metres <= METRES_OF_ANOTHER_WORLD;
    }

    static boolean isTooFar(double metres) {
        return isTooLong(metres) || metres > KILOMETRES * METRES;
    }

    static boolean isTooLong(double metres) {
        return minutes(metres) > MINUTES;
    }

    /** Metres of straight line that take as long as is still near. */
    static double metresOfMinutes() {
        return MINUTES * ROAD_KILOMETRES_AN_HOUR * METRES / DETOUR / MINUTES_AN_HOUR;
    }
}
