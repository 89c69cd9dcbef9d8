package fr.nouveauxlieux.benchmarks.deadline;

import fr.nouveauxlieux.benchmarks.portal.PortalProcess;

/**
 * How fast something goes.
 *
 * @param perSecond on the clock
 * @param milliseconds of processor time that the server spends on one, its database left out
 */
record Pace(double perSecond, double milliseconds) {

    private static final double NANOS_OF_SECOND = 1e9;
    private static final double NANOS_OF_MILLISECOND = 1e6;

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Pace of(PortalProcess portal, int count, Work work) throws Exception {
        long cpu = portal.processorTime().toNanos();
        long begun = System.nanoTime();
        work.run();
        return new Pace(
                count / ((System.nanoTime() - begun) / NANOS_OF_SECOND),
                (portal.processorTime().toNanos() - cpu) / NANOS_OF_MILLISECOND / count);
    }
}
