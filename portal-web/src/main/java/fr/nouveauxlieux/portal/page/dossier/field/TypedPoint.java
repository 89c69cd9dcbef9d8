package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * The point of an address, typed as two numbers of degrees. Hidden inputs say which point the page showed, and of which
 * point the precision is known: any other one was placed by hand.
 *
 * @param precision a code of {@link PointPrecision}; empty where it is not said
 */
record TypedPoint(BigDecimal latitude, BigDecimal longitude, Optional<PointPrecision> precision) {

    static final String LATITUDE = ".lat";
    static final String LONGITUDE = ".lon";
    static final String PRECISION = ".precision";

    /** The point that the precision is of. */
    static final String PRECISE = ".precise";

    /** The point that the page showed. */
    static final String POINT = ".point";

    private static final BigDecimal MOST_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_LONGITUDE = BigDecimal.valueOf(180);
    private static final int DECIMALS = 6;

    /** Rounded to six decimals, some ten centimetres. */
    static TypedPoint of(Coordinates point, PointPrecision precision) {
        return new TypedPoint(degrees(point.latitude()), degrees(point.longitude()), Optional.of(precision));
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** What stands in the inputs for an answer, whether it has a point or not. */
    static void write(Map<?, ?> address, TypedValues typed, String name) {
        String latitude = text(address.get("lat"));
        String longitude = text(address.get("lon"));
        String point = latitude.isEmpty() || longitude.isEmpty() ? "" : latitude + "," + longitude;
        typed.put(name + LATITUDE, latitude);
        typed.put(name + LONGITUDE, longitude);
        typed.put(name + PRECISION, address.get("precision") instanceof String code ? code : "");
        typed.put(name + PRECISE, point);
        typed.put(name + POINT, point);
    }

    private static String text(Object value) {
        return value instanceof Number number ? plain(new BigDecimal(number.toString())) : "";
    }

    /** The fault of the inputs, if they hold no point, nor nothing. */
    static Optional<Reading> findFault(TypedValues typed, String name) {
        String latitude = line(typed, name + LATITUDE);
        String longitude = line(typed, name + LONGITUDE);
        if (!latitude.isEmpty() && find(latitude, MOST_LATITUDE).isEmpty()) {
            return Optional.of(Reading.wrong(name + LATITUDE, "not-a-latitude"));
        }
        if (!longitude.isEmpty() && find(longitude, MOST_LONGITUDE).isEmpty()) {
            return Optional.of(Reading.wrong(name + LONGITUDE, "not-a-longitude"));
        }
        return latitude.isEmpty() == longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(Reading.wrong(name + (latitude.isEmpty() ? LATITUDE : LONGITUDE), "half-a-point"));
    }

    static Optional<TypedPoint> find(TypedValues typed, String name) {
        Optional<BigDecimal> latitude = find(line(typed, name + LATITUDE), MOST_LATITUDE);
        Optional<BigDecimal> longitude = find(line(typed, name + LONGITUDE), MOST_LONGITUDE);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        TypedPoint point = new TypedPoint(latitude.get(), longitude.get(), Optional.empty());
        return Optional.of(new TypedPoint(
                point.latitude(),
                point.longitude(),
                point.text().equals(typed.first(name + PRECISE))
                        ? PointPrecision.find(typed.first(name + PRECISION))
                        : Optional.of(PointPrecision.PLACED_BY_HAND)));
    }

    boolean isOtherThanShown(TypedValues typed, String name) {
        return !text().equals(typed.first(name + POINT));
    }

    boolean isPlacedByHand() {
        return precision.filter(PointPrecision.PLACED_BY_HAND::equals).isPresent();
    }

    void putInto(Map<String, Object> address) {
        address.put("lat", latitude);
        address.put("lon", longitude);
        precision.ifPresent(known -> address.put("precision", known.code()));
    }

    /** As the hidden inputs hold it. */
    String text() {
        return plain(latitude) + "," + plain(longitude);
    }

    /** With a comma or a point before its decimals. */
    private static Optional<BigDecimal> find(String typed, BigDecimal most) {
        String text = typed.replace('\u2212', '-').replace(',', '.').replaceAll("[\\s°]", "");
        return text.matches("-?\\d{1,3}(\\.\\d{1,20})?")
                ? Optional.of(new BigDecimal(text))
                        .filter(degrees -> degrees.abs().compareTo(most) <= 0)
                : Optional.empty();
    }

    private static String plain(BigDecimal degrees) {
        return degrees.signum() == 0 ? "0" : degrees.stripTrailingZeros().toPlainString();
    }

    private static String line(TypedValues typed, String input) {
        return AnswerReader.line(typed.first(input));
    }
}
