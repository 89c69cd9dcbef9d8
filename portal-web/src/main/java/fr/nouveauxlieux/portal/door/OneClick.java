package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.notification.MailLinks;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The request that a mail program sends by itself when its holder asks it to unsubscribe (RFC 8058). It comes from no
 * page and knows no cookie: what entitles it is the token of its address, with which nothing else can be done.
 */
public final class OneClick {

    private static final String FIELD = "List-Unsubscribe";
    private static final String VALUE = "One-Click";

    private OneClick() {}

    public static boolean is(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getServletPath().equals(MailLinks.UNSUBSCRIBE)
                && VALUE.equals(request.getParameter(FIELD));
    }
}
