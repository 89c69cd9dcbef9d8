package fr.nouveauxlieux.portal.page.premises;

/**
 * An offer of premises in words.
 *
 * @param place commune and code of its département
 * @param address number and street; may be empty
 * @param availability from and until when
 * @param energy class; empty where it is not told
 * @param latitude in degrees, empty where the point is not known; longitude as well
 * @param precision of the point, as {@code commune-centre}
 */
public record OfferView(
        String id,
        String title,
        String owner,
        String place,
        String address,
        String kind,
        String surface,
        String rent,
        String availability,
        String condition,
        String access,
        String energy,
        String description,
        String latitude,
        String longitude,
        String precision) {

    public boolean isLocated() {
        return !latitude.isEmpty();
    }

    public boolean isAtCentre() {
        return precision.equals("commune-centre");
    }
}
