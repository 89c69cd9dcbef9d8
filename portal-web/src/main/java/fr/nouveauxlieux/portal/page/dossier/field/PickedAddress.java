package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.address.FoundAddress;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the addresses that were found and offered, as the value of a radio button:
 * {@code latitude,longitude|precision|commune|postal code|street}.
 */
record PickedAddress(
        String latitude, String longitude, PointPrecision precision, String commune, String postalCode, String street) {

    /** The input that says which one was chosen. */
    static final String INPUT = ".pick";

    private static final Pattern SHAPE = Pattern.compile(
            "(-?\\d{1,2}(?:\\.\\d{1,7})?),(-?\\d{1,3}(?:\\.\\d{1,7})?)\\|([a-z-]+)\\|(\\w{5})\\|(\\d{5})?\\|(.{1,300})");

    /** Of one that was found, the finest that its service says of it. */
    static PickedAddress of(FoundAddress found) {
        Coordinates point = found.point();
        String[] degrees = point.toText().split(",");
        return new PickedAddress(
                degrees[0],
                degrees[1],
                PointPrecision.of(point.precision()).orElse(PointPrecision.COMMUNE),
                found.commune().value(),
                found.postalCode().map(PostalCode::value).orElse(""),
                found.street());
    }

    static Optional<PickedAddress> find(TypedValues typed, String name) {
        Matcher matcher = SHAPE.matcher(AnswerReader.line(typed.first(name + INPUT)));
        return matcher.matches()
                ? PointPrecision.find(matcher.group(3))
                        .map(precision -> new PickedAddress(
                                matcher.group(1),
                                matcher.group(2),
                                precision,
                                matcher.group(4),
                                matcher.group(5) == null ? "" : matcher.group(5),
                                matcher.group(6)))
                : Optional.empty();
    }

    String value() {
        return latitude + "," + longitude + "|" + precision.code() + "|" + commune + "|" + postalCode + "|" + street;
    }

    /** What stands in the inputs once it is chosen, in place of what was typed there. */
    TypedValues over(TypedValues typed, String name, Gazetteer gazetteer) {
        TypedValues chosen = TypedValues.none();
        chosen.putAll(typed);
        chosen.put(name + TypedAddress.LABEL, street);
        chosen.put(name + TypedAddress.POSTAL_CODE, postalCode);
        chosen.put(
                name + TypedAddress.COMMUNE,
                CommuneCode.find(commune)
                        .flatMap(gazetteer::findCommune)
                        .map(Commune::name)
                        .orElse(""));
        chosen.put(name + TypedAddress.CODE, commune);
        chosen.put(name + TypedPoint.LATITUDE, latitude);
        chosen.put(name + TypedPoint.LONGITUDE, longitude);
        chosen.put(name + TypedPoint.PRECISION, precision.code());
        TypedPoint.find(chosen, name).ifPresent(point -> chosen.put(name + TypedPoint.PRECISE, point.text()));
        return chosen;
    }
}
