package fr.nouveauxlieux.benchmarks.contest;

import fr.nouveauxlieux.benchmarks.measure.Latencies;

/**
 * What a kind of question costs by three ways: the index in process, the server alone giving back an answer of the
 * same size, and the portal.
 *
 * @param bytes of the answer given back
 * @param ownPerSecond answers a second to several clients at once; likewise the others
 */
record HttpFigures(
        int bytes,
        Latencies own,
        Latencies floor,
        Latencies http,
        double ownPerSecond,
        double floorPerSecond,
        double httpPerSecond) {

    /** The portal's median, of those of its two parts together. */
    double timeShare() {
        return http.median() / (own.median() + floor.median());
    }

    /** The portal's throughput, of that of its two parts one after the other. */
    double throughputShare() {
        return httpPerSecond * (1 / ownPerSecond + 1 / floorPerSecond);
    }
}
