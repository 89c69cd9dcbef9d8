package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementPaths;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementPaths.Drawn;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementPaths.Frame;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementPaths.Piece;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The départements as a picture, each in the shade of its density.
 *
 * @param viewBox of the picture, as SVG has it
 */
public record DensityMap(String viewBox, List<Zone> zones, List<Frame> frames, List<Band> legend) {

    private static final Pattern POINT = Pattern.compile("[ML]([0-9.-]+) ([0-9.-]+)");
    private static final double MARGIN = 0.04;

    /** @param told the name of the département and its density */
    public record Zone(String path, int level, String told) {}

    /** @param count how many départements are of this class */
    public record Band(int level, String label, String count) {}

    static DensityMap national(Drawn drawn, Map<String, ZoneRow> rows, List<Band> legend) {
        List<Frame> frames = drawn.frames().stream()
                .filter(frame -> rows.containsKey(frame.name()))
                .toList();
        int height = frames.stream()
                .mapToInt(frame -> frame.top() + frame.height() + 1)
                .max()
                .orElse(DepartementPaths.HEIGHT);
        return new DensityMap(
                "0 0 " + DepartementPaths.WIDTH + " " + height, zones(drawn.pieces(), rows), frames, legend);
    }

    /** Of these départements alone; where one is drawn twice, as it is drawn first. */
    static DensityMap regional(Drawn drawn, Map<String, ZoneRow> rows, List<Band> legend) {
        List<Piece> pieces = rows.keySet().stream()
                .flatMap(code -> drawn.pieces().stream()
                        .filter(piece -> piece.code().equals(code))
                        .limit(1))
                .toList();
        return new DensityMap(around(pieces), zones(pieces, rows), List.of(), legend);
    }

    private static List<Zone> zones(List<Piece> pieces, Map<String, ZoneRow> rows) {
        return pieces.stream()
                .filter(piece -> rows.containsKey(piece.code()))
                .map(piece -> {
                    ZoneRow row = rows.get(piece.code());
                    return new Zone(piece.path(), row.level(), row.name() + " – " + row.density());
                })
                .toList();
    }

    private static String around(List<Piece> pieces) {
        double west = Double.MAX_VALUE;
        double north = Double.MAX_VALUE;
        double east = 0;
        double south = 0;
        for (Piece piece : pieces) {
            Matcher point = POINT.matcher(piece.path());
            while (point.find()) {
                double x = Double.parseDouble(point.group(1));
                double y = Double.parseDouble(point.group(2));
                west = Math.min(west, x);
                east = Math.max(east, x);
                north = Math.min(north, y);
                south = Math.max(south, y);
            }
        }
        if (east <= west || south <= north) {
            return "0 0 1 1";
        }
        double margin = Math.max(east - west, south - north) * MARGIN;
        return String.format(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f",
                west - margin,
                north - margin,
                east - west + 2 * margin,
                south - north + 2 * margin);
    }
}
