package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.Facet;

/** What some words of a question mean. */
public sealed interface Meaning {

    /** The words, as typed. */
    String words();

    /** One code of a filter: a kind of place, a service, a département… */
    record Chosen(String words, Facet facet, String code) implements Meaning {}

    /**
     * Close to a point.
     *
     * @param name of the commune, of the postal code or of the address
     */
    record Around(String words, String name, Coordinates point) implements Meaning {}

    /** Around whoever asks. */
    record Here(String words) implements Meaning {}

    /**
     * Open at a moment.
     *
     * @param choice as the parameter {@code open} writes it
     */
    record Open(String words, String choice) implements Meaning {}
}
