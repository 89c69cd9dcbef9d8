package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.SessionId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page of a session that sits: {@code /agents/comites/SESSION/seance/classement}.
 *
 * @param page the last part of it; empty for the dossier on the screen
 */
record LiveAddress(SessionId session, String page) {

    static final String RANKING = "classement";
    static final String SCENARIOS = "scenarios";
    static final String STATE = "etat";

    private static final String SESSIONS = "/agents/comites/";
    private static final Pattern SHAPE = Pattern.compile(SESSIONS + "([0-9a-z]{16})/seance(?:/([a-z]+))?");

    static Optional<LiveAddress> find(HttpServletRequest request) {
        String below = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher matcher = SHAPE.matcher(request.getServletPath() + below);
        return matcher.matches()
                ? SessionId.find(matcher.group(1))
                        .map(session -> new LiveAddress(
                                session, Optional.ofNullable(matcher.group(2)).orElse("")))
                : Optional.empty();
    }

    static String of(SessionId session) {
        return SESSIONS + session + "/seance";
    }

    static String of(SessionId session, String page) {
        return of(session) + "/" + page;
    }

    /** The page on which the session is prepared, and told afterwards. */
    static String ofSession(SessionId session) {
        return SESSIONS + session;
    }
}
