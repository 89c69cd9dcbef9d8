package fr.nouveauxlieux.portal.page.search;

/**
 * Another question that may find something.
 *
 * @param name what it changes, in words
 * @param url its address
 */
public record Hint(String name, String url) {}
