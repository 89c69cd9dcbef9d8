package fr.nouveauxlieux.portal.page.place;

/**
 * One value in words.
 *
 * @param link where it leads: a page, {@code tel:} or {@code mailto:}; empty for plain text
 */
public record Value(String text, String link) {

    static Value of(String text) {
        return new Value(text, "");
    }

    /** Whether the link leaves the portal for another site. */
    public boolean isExternal() {
        return link.startsWith("http");
    }
}
