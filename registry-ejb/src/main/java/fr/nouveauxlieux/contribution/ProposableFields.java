package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.place.PlaceField;
import java.util.List;

/** The fields of a place that anyone may propose to correct. */
public final class ProposableFields {

    private static final List<PlaceField<?>> ALL = List.of(
            PlaceField.NAME,
            PlaceField.ADDRESS_COMPLEMENT,
            PlaceField.STREET,
            PlaceField.POSTAL_CODE,
            PlaceField.TOWN,
            PlaceField.OPENING_HOURS,
            PlaceField.OPENING_COMMENT,
            PlaceField.PHONES,
            PlaceField.EMAILS,
            PlaceField.WEBSITES);

    private ProposableFields() {}

    /** In the order in which they are asked for. */
    public static List<PlaceField<?>> list() {
        return ALL;
    }
}
