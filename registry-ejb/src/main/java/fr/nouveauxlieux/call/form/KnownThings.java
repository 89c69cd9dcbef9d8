package fr.nouveauxlieux.call.form;

/** What answers may name, as far as it is known. Answers from memory. */
public interface KnownThings {

    /** @param id of the shape of a place's identifier */
    boolean isPlace(String id);

    /** @param code any text */
    boolean isCommune(String code);

    /**
     * Whether a point lies in a commune or not far from it, as well as that can be told.
     *
     * @param commune code of a known one
     * @param latitude degrees, from -90 to 90
     * @param longitude degrees, from -180 to 180
     */
    default boolean isAround(String commune, double latitude, double longitude) {
        return true;
    }

    /** @param kind any text, as {@code departement} */
    boolean isTerritory(String kind, String code);
}
