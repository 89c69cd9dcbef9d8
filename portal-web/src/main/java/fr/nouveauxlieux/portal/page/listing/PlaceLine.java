package fr.nouveauxlieux.portal.page.listing;

/**
 * A place in a short list, in words.
 *
 * @param url of its page
 * @param types names of its types, the main one first, between commas; empty where unknown
 * @param address street, postal code and commune on one line; empty where unknown
 * @param state a code for the colour and symbol of {@link #opening}: open, closed, unknown, or ended where the place does
 *     not receive the public
 * @param opening whether it is open now
 * @param latitude degrees; empty where no source says where it lies
 * @param longitude degrees; empty where no source says where it lies
 */
public record PlaceLine(
        String id,
        String name,
        String url,
        String types,
        String address,
        String state,
        String opening,
        String latitude,
        String longitude) {}
