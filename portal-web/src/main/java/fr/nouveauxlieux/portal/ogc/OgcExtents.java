package fr.nouveauxlieux.portal.ogc;

import fr.nouveauxlieux.portal.ogc.cql.Boxes;
import fr.nouveauxlieux.search.PlaceCondition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Where and when, as OGC API – Features writes them. What has no position, or no date, lies in every box and at every
 * moment: the standard wants it so.
 */
final class OgcExtents {

    private static final String EXPECTED_BOX = "west,south,east,north in degrees, as 2.9,50.5,3.2,50.7";
    private static final String EXPECTED_MOMENT = "a date or an instant, or two around a slash of which one may be .. ,"
            + " as 2026-01-31 or 2026-01-01T00:00:00Z/..";
    private static final int LENGTH_OF_DATE = 10;

    private OgcExtents() {}

    static PlaceCondition readBox(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4 && parts.length != 6) {
            throw new IllegalArgumentException(EXPECTED_BOX);
        }
        int upper = parts.length / 2;
        try {
            double west = Double.parseDouble(parts[0]);
            double south = Double.parseDouble(parts[1]);
            double east = Double.parseDouble(parts[upper]);
            double north = Double.parseDouble(parts[upper + 1]);
            return new PlaceCondition.Any(List.of(
                    Boxes.inside(west, south, east, north), new PlaceCondition.Not(new PlaceCondition.Located())));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(EXPECTED_BOX, e);
        }
    }

    static PlaceCondition readMoment(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length > 2) {
            throw new IllegalArgumentException(EXPECTED_MOMENT);
        }
        Optional<LocalDate> first = readEnd(parts[0], parts.length == 2);
        Optional<LocalDate> last = parts.length == 2 ? readEnd(parts[1], true) : first;
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException(EXPECTED_MOMENT);
        }
        return new PlaceCondition.Told("updated within " + first + " and " + last, place -> place.updated()
                .map(date -> !first.map(date::isBefore).orElse(false)
                        && !last.map(date::isAfter).orElse(false))
                .orElse(true));
    }

    private static Optional<LocalDate> readEnd(String text, boolean mayBeOpen) {
        if (mayBeOpen && (text.isEmpty() || text.equals(".."))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() == LENGTH_OF_DATE
                            ? LocalDate.parse(text)
                            : OffsetDateTime.parse(text)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDate());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(EXPECTED_MOMENT, e);
        }
    }
}
