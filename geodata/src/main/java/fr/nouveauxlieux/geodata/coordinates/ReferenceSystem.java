package fr.nouveauxlieux.geodata.coordinates;

import fr.nouveauxlieux.geodata.coordinates.internal.Transforms;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The reference systems that French sources publish coordinates in. Whatever the authority says of axis order, x is
 * always the easting (or longitude) and y the northing (or latitude).
 *
 * <p>The first conversion of a process reads the EPSG database, which takes one to three seconds; {@link #warmUp} does
 * it in the background. The database is unpacked (33 MB) under the folder that the system property {@code
 * EPSG-HSQL.directory} names, else under the temporary one.
 */
public enum ReferenceSystem {
    /** Longitude and latitude in degrees, as GPS gives them. */
    WGS84(4326, Area.WORLD.box),
    /** RGF93 / Lambert-93: metropolitan France and Corsica. */
    LAMBERT_93(2154, Area.METROPOLIS.box),
    /** RGF93 conic conformal zones, nine bands of latitude of metropolitan France, as in cadastral files. */
    CC42(3942, Area.METROPOLIS.box),
    CC43(3943, Area.METROPOLIS.box),
    CC44(3944, Area.METROPOLIS.box),
    CC45(3945, Area.METROPOLIS.box),
    CC46(3946, Area.METROPOLIS.box),
    CC47(3947, Area.METROPOLIS.box),
    CC48(3948, Area.METROPOLIS.box),
    CC49(3949, Area.METROPOLIS.box),
    CC50(3950, Area.METROPOLIS.box),
    /** RGAF09 / UTM 20N: Guadeloupe, Martinique, Saint-Barthélemy, Saint-Martin. */
    RGAF09_UTM_20N(5490, Area.ANTILLES.box),
    /** RGFG95 / UTM 22N: Guyane. */
    RGFG95_UTM_22N(2972, Area.GUYANE.box),
    /** RGR92 / UTM 40S: La Réunion. */
    RGR92_UTM_40S(2975, Area.REUNION.box),
    /** RGM04 / UTM 38S: Mayotte. */
    RGM04_UTM_38S(4471, Area.MAYOTTE.box),
    /** RGSPM06 / UTM 21N: Saint-Pierre-et-Miquelon. */
    RGSPM06_UTM_21N(4467, Area.SAINT_PIERRE_ET_MIQUELON.box),
    /** Guadeloupe 1948 / UTM 20N: former system of Guadeloupe, true to some ten metres. */
    GUADELOUPE_1948_UTM_20N(2970, Area.ANTILLES.box),
    /** CSG67 / UTM 22N: former system of Guyane, true to some ten metres. */
    CSG67_UTM_22N(2971, Area.GUYANE.box),
    /** Martinique 1938 / UTM 20N: former system of Martinique, true to some ten metres. */
    MARTINIQUE_1938_UTM_20N(2973, Area.ANTILLES.box),
    /** BD72 / Belgian Lambert 72, for sources that straddle the border; its datum shift is true to about a metre. */
    BELGIAN_LAMBERT_72(31370, Area.BELGIUM.box);

    private static final Map<String, ReferenceSystem> OVERSEAS = Map.of(
            "971", RGAF09_UTM_20N,
            "972", RGAF09_UTM_20N,
            "973", RGFG95_UTM_22N,
            "974", RGR92_UTM_40S,
            "975", RGSPM06_UTM_21N,
            "976", RGM04_UTM_38S,
            "977", RGAF09_UTM_20N,
            "978", RGAF09_UTM_20N);

    private final int epsg;
    private final BoundingBox areaOfUse;

    ReferenceSystem(int epsg, BoundingBox areaOfUse) {
        this.epsg = epsg;
        this.areaOfUse = areaOfUse;
    }

    /** Areas of use of the EPSG registry, a degree wider. */
    private enum Area {
        WORLD(-180, -90, 180, 90),
        METROPOLIS(-11, 40, 12, 53),
        BELGIUM(1.5, 48.5, 7.5, 52.5),
        ANTILLES(-65, 13, -56, 20),
        GUYANE(-56, 1, -48, 10),
        REUNION(37, -27, 59, -9),
        MAYOTTE(42, -16, 48, -10),
        SAINT_PIERRE_ET_MIQUELON(-58, 42, -55, 49);

        private final BoundingBox box;

        Area(double west, double south, double east, double north) {
            box = new BoundingBox(west, south, east, north);
        }
    }

    /** Code in the EPSG registry. */
    public int epsg() {
        return epsg;
    }

    public static Optional<ReferenceSystem> findByEpsg(int epsg) {
        return Arrays.stream(values()).filter(system -> system.epsg == epsg).findFirst();
    }

    /**
     * The official projected system of a département or overseas collectivity; empty for those of the Pacific and the
     * southern lands, whose several zones are not among these.
     *
     * @param departement two characters, three overseas
     */
    public static Optional<ReferenceSystem> findForDepartement(String departement) {
        return departement.length() == 2 ? Optional.of(LAMBERT_93) : Optional.ofNullable(OVERSEAS.get(departement));
    }

    /**
     * The point in WGS84. The national systems of today are taken for WGS84, as they are to a few decimetres.
     *
     * @param x easting in metres, or longitude in degrees for {@code WGS84}
     * @param y northing in metres, or latitude in degrees for {@code WGS84}
     * @throws IllegalArgumentException if the point is outside of the system's area of use, as when x and y are swapped
     */
    public Coordinates toWgs84(double x, double y) {
        if (this == WGS84) {
            return Coordinates.of(y, x);
        }
        double[] degrees = Transforms.toWgs84(epsg, x, y);
        boolean known = Math.abs(degrees[1]) <= 90 && Math.abs(degrees[0]) <= 180;
        if (!known || !areaOfUse.contains(Coordinates.of(degrees[1], degrees[0]))) {
            throw new IllegalArgumentException(
                    "expected an easting and a northing of " + this + " (EPSG:" + epsg + "), were " + x + " " + y);
        }
        return Coordinates.of(degrees[1], degrees[0]);
    }

    /** @throws IllegalArgumentException if the point is outside of the system's area of use */
    public ProjectedPoint fromWgs84(Coordinates point) {
        if (this == WGS84) {
            return new ProjectedPoint(this, point.longitude(), point.latitude());
        }
        if (!areaOfUse.contains(point)) {
            throw new IllegalArgumentException("expected a point within " + areaOfUse + ", the area of use of " + this
                    + " (EPSG:" + epsg + "), was " + point.toText());
        }
        double[] metres = Transforms.fromWgs84(epsg, point.longitude(), point.latitude());
        return new ProjectedPoint(this, metres[0], metres[1]);
    }

    /** Reads the EPSG database on another thread, so that the first conversion does not wait for it. */
    public static CompletableFuture<Void> warmUp(Executor executor) {
        return CompletableFuture.runAsync(() -> LAMBERT_93.toWgs84(700_000, 6_600_000), executor);
    }
}
