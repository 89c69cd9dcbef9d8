package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.Map;
import java.util.Optional;

/**
 * An address as it was answered.
 *
 * @param commune its code; empty where not answered
 * @param precision of the point; empty where it is not said, or there is no point
 */
record AnsweredAddress(String commune, Optional<Coordinates> point, Optional<PointPrecision> precision) {

    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;

    /** Empty where the field has no answer, or one of another kind. */
    static Optional<AnsweredAddress> find(Answers answers, String field) {
        return answers.find(field).filter(Map.class::isInstance).map(value -> of((Map<?, ?>) value));
    }

    private static AnsweredAddress of(Map<?, ?> address) {
        String commune = address.get("commune") instanceof String code ? code : "";
        if (address.get("lat") instanceof Number latitude
                && address.get("lon") instanceof Number longitude
                && Math.abs(latitude.doubleValue()) <= MOST_LATITUDE
                && Math.abs(longitude.doubleValue()) <= MOST_LONGITUDE) {
            return new AnsweredAddress(
                    commune,
                    Optional.of(Coordinates.of(latitude.doubleValue(), longitude.doubleValue())),
                    PointPrecision.find(address.get("precision")));
        }
        return new AnsweredAddress(commune, Optional.empty(), Optional.empty());
    }
}
