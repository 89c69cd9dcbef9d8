package fr.nouveauxlieux.search;

import java.util.Map;

/**
 * What the index holds now.
 *
 * @param places how many places
 * @param sequence the last change of the feed that searches see
 * @param demonstration how many of the places are made up
 * @param counts places by code, for every facet
 */
public record IndexStatus(int places, long sequence, int demonstration, Map<Facet, Map<String, Integer>> counts) {}
