package fr.nouveauxlieux.search;

import java.util.Optional;

/**
 * What the map draws at a point: one place, or several gathered in a cluster.
 *
 * @param longitude degrees; of a cluster, the mean of its places in web Mercator
 * @param latitude degrees; likewise
 * @param count how many places; 1 for a place
 * @param place the place, where there is only one
 */
public record MapMarker(double longitude, double latitude, int count, Optional<Single> place) {

    /** @param type code of its main type, empty where unknown */
    public record Single(String id, String name, String type) {}
}
