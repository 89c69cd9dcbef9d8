package fr.nouveauxlieux.portal.page.territory;

/**
 * A line of a list of counts.
 *
 * @param name as people read it
 * @param url an address of the application
 * @param count how many places
 */
public record Counted(String name, String url, int count) {}
