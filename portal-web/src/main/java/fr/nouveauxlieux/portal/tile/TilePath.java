package fr.nouveauxlieux.portal.tile;

import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.search.TileAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code /{z}/{x}/{y}.mvt}. */
final class TilePath {

    private static final Pattern SHAPE = Pattern.compile("/(\\d{1,2})/(\\d{1,7})/(\\d{1,7})\\.mvt");

    private TilePath() {}

    /** @throws ProblemException if there is no such tile */
    static TileAddress read(String pathInfo, int highestZoom) {
        Matcher path = SHAPE.matcher(pathInfo == null ? "" : pathInfo);
        if (!path.matches()) {
            throw new ProblemException(Problem.notFound("Tiles are at {z}/{x}/{y}.mvt."));
        }
        int zoom = Integer.parseInt(path.group(1));
        if (zoom > highestZoom) {
            throw new ProblemException(Problem.notFound("These tiles end at zoom " + highestZoom + "."));
        }
        try {
            return new TileAddress(zoom, Integer.parseInt(path.group(2)), Integer.parseInt(path.group(3)));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.notFound("There is no such tile: " + e.getMessage() + "."));
        }
    }
}
