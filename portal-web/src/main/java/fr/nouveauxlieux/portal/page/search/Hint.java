package fr.nouveauxlieux.portal.page.search;

/**
 * Another question, which finds something.
 *
 * @param name what it changes, in words
 * @param url its address
 * @param places how many places it finds
 */
public record Hint(String name, String url, int places) {}
