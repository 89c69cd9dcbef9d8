package fr.nouveauxlieux.portal.page.embed;

import fr.nouveauxlieux.portal.question.QueryString;

/**
 * The HTML that another site copies into its page.
 *
 * @param root scheme, host and path of the portal, without a slash at its end
 * @param parameters of the frame: question, look, language
 * @param placesUrl the absolute address of the same places on the portal
 * @param title what screen readers say of the frame
 * @param link the words of the link to the same places
 * @param height of the frame, in pixels of style sheets
 */
record EmbedCode(String root, QueryString parameters, String placesUrl, String title, String link, int height) {

    /** A frame alone, for sites that refuse scripts. */
    String frame() {
        return "<iframe src=\"" + escaped(parameters.appendTo(root + EmbedAddress.FRAME)) + "\" title=\""
                + escaped(title) + "\" width=\"100%\" height=\"" + height
                + "\" loading=\"lazy\" referrerpolicy=\"no-referrer\" style=\"border:0\"></iframe>";
    }

    /** The element, whose link is there for browsers without scripts. */
    String element() {
        StringBuilder attributes = new StringBuilder();
        parameters.asMap().forEach((name, values) -> attribute(attributes, name, String.join(",", values)));
        attribute(attributes, "height", Integer.toString(height));
        attribute(attributes, "title", title);
        return "<script type=\"module\" src=\"" + escaped(root + EmbedAddress.MODULE) + "\"></script>\n"
                + "<nouveaux-lieux-carte" + attributes + ">\n"
                + "  <a href=\"" + escaped(placesUrl) + "\">" + escaped(link) + "</a>\n"
                + "</nouveaux-lieux-carte>";
    }

    private static void attribute(StringBuilder attributes, String name, String value) {
        attributes.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
