package fr.nouveauxlieux.search.internal.document;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import org.apache.lucene.geo.GeoEncodingUtils;

/** A point of the Earth in 64 bits, to about a centimetre: latitude above, longitude below. */
public final class PackedLocation {

    private PackedLocation() {}

    public static long pack(Coordinates point) {
        return ((long) GeoEncodingUtils.encodeLatitude(point.latitude()) << 32)
                | (GeoEncodingUtils.encodeLongitude(point.longitude()) & 0xFFFFFFFFL);
    }

    public static int encodedLatitude(long packed) {
        return (int) (packed >> 32);
    }

    public static int encodedLongitude(long packed) {
        return (int) packed;
    }

    public static double latitude(long packed) {
        return GeoEncodingUtils.decodeLatitude(encodedLatitude(packed));
    }

    public static double longitude(long packed) {
        return GeoEncodingUtils.decodeLongitude(encodedLongitude(packed));
    }
}
