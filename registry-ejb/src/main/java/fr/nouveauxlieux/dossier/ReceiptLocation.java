package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.PointPrecision;
import java.util.Optional;

/**
 * Where the project is, as it was submitted.
 *
 * @param address in one line; empty where there is none
 * @param point latitude and longitude in degrees; empty where there is none
 * @param precision of the point; empty where it is not said
 */
public record ReceiptLocation(String address, String point, Optional<PointPrecision> precision) {

    /** Of a project of which no address was answered. */
    public static final ReceiptLocation NONE = new ReceiptLocation("", "", Optional.empty());
}
