package fr.nouveauxlieux.portal.ogc.cql;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.portal.ogc.cql.CqlWords.Kind;
import fr.nouveauxlieux.search.GeoPolygon;
import fr.nouveauxlieux.search.PlaceCondition;
import java.util.ArrayList;
import java.util.List;

/** Geometries of a filter, as conditions on the places that lie in them. Longitude comes first, in degrees. */
final class CqlGeometry {

    private static final int MOST_POINTS = 2_000;

    /** About a centimetre: as precise as positions are kept. */
    private static final double SAME_PLACE_DEGREES = 1e-7;

    private final CqlWords words;
    private int points;

    CqlGeometry(CqlWords words) {
        this.words = words;
    }

    /** @throws CqlException where no geometry that can be read stands there */
    PlaceCondition read() {
        try {
            if (words.takeIf("BBOX")) {
                return readBox();
            }
            if (words.takeIf("POINT")) {
                return readPoint();
            }
            if (words.takeIf("POLYGON")) {
                return readPolygon();
            }
            if (words.takeIf("MULTIPOLYGON")) {
                List<PlaceCondition> polygons = new ArrayList<>();
                readList(() -> polygons.add(readPolygon()));
                return new PlaceCondition.Any(polygons);
            }
        } catch (CqlException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new CqlException("a geometry in degrees, longitude first: " + e.getMessage());
        }
        throw words.refuse("POINT, POLYGON, MULTIPOLYGON or BBOX");
    }

    private PlaceCondition readBox() {
        List<Double> numbers = new ArrayList<>();
        readList(() -> numbers.add(readNumber()));
        if (numbers.size() != 4) {
            throw words.refuse("the four numbers of a BBOX before");
        }
        return Boxes.inside(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private PlaceCondition readPoint() {
        words.expect("(");
        Coordinates point = readPosition();
        words.expect(")");
        return new PlaceCondition.Told("at " + point.longitude() + " " + point.latitude(), place -> place.coordinates()
                .filter(at -> Math.abs(at.latitude() - point.latitude()) <= SAME_PLACE_DEGREES
                        && Math.abs(at.longitude() - point.longitude()) <= SAME_PLACE_DEGREES)
                .isPresent());
    }

    private PlaceCondition readPolygon() {
        List<PlaceCondition> rings = new ArrayList<>();
        readList(() -> {
            List<Coordinates> ring = new ArrayList<>();
            readList(() -> ring.add(readPosition()));
            PlaceCondition inside = new PlaceCondition.InPolygon(new GeoPolygon(ring));
            rings.add(rings.isEmpty() ? inside : new PlaceCondition.Not(inside));
        });
        return new PlaceCondition.All(rings);
    }

    private void readList(Runnable part) {
        words.expect("(");
        do {
            part.run();
        } while (words.takeIf(","));
        words.expect(")");
    }

    private Coordinates readPosition() {
        if (++points > MOST_POINTS) {
            throw new CqlException("at most " + MOST_POINTS + " points");
        }
        double longitude = readNumber();
        return Coordinates.of(readNumber(), longitude);
    }

    private double readNumber() {
        return Double.parseDouble(words.expect(Kind.NUMBER, "a number"));
    }
}
