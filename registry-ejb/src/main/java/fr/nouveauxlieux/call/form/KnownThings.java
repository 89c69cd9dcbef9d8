package fr.nouveauxlieux.call.form;

/** What answers may name, as far as it is known. Answers from memory. */
public interface KnownThings {

    /** @param id of the shape of a place's identifier */
    boolean isPlace(String id);

    /** @param code any text */
    boolean isCommune(String code);

    /** @param kind any text, as {@code departement} */
    boolean isTerritory(String kind, String code);
}
