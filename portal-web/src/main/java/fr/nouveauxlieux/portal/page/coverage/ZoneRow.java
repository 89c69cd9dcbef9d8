package fr.nouveauxlieux.portal.page.coverage;

/**
 * A line of the tables of régions and départements, in words.
 *
 * @param url of its places, or of its own view
 * @param level of density, 0 where it is unknown
 * @param density with the class in words
 */
public record ZoneRow(
        String code,
        String name,
        String url,
        String places,
        String inhabitants,
        int level,
        String density,
        String band,
        String franceServices,
        String remote,
        String remoteInhabitants,
        String fabriques,
        String bare) {}
