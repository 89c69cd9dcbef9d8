package fr.nouveauxlieux.search.internal.clusters;

import java.io.IOException;

/** Takes what stands on the map, at positions that are fractions of 2^32. */
@FunctionalInterface
interface MarkerConsumer {

    /** @param document of a single place, in the whole index; of no meaning where {@code count} is more than 1 */
    void accept(long x, long y, int count, int document) throws IOException;
}
