package fr.nouveauxlieux.portal.page.search;

import java.util.List;

/**
 * A place in the list of results, in words.
 *
 * @param url of its page
 * @param distance as "2,4 km"; empty where the question had no point
 * @param address street, postal code and commune on one line; empty where unknown
 * @param types names of its types, the main one first
 * @param labels names of the labels that it holds
 * @param state a code for the colour and symbol of {@link #opening}: open, closed, unknown, or ended where the place
 *     does not receive the public
 * @param opening whether it is open now
 * @param freshness when what is known of it was last true; empty where no source says
 * @param latitude degrees; empty where no source says where it lies
 */
public record ResultCard(
        String id,
        String name,
        String url,
        String distance,
        String address,
        List<String> types,
        List<String> labels,
        String state,
        String opening,
        String freshness,
        String latitude,
        String longitude,
        boolean demonstration) {}
