package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page of a session: {@code /agents/comites/SESSION/preparation/DOSSIER}.
 *
 * @param page below the session; empty for its own page
 * @param rest below that; empty for nothing
 */
record SessionAddress(SessionId session, String page, String rest) {

    static final String PREPARATION = "preparation";
    static final String MINUTES = "proces-verbal";
    static final String PAPERS = "documents";

    private static final Pattern SHAPE = Pattern.compile("/([0-9a-z]{16})(?:/([a-z-]+)(?:/([0-9a-z.-]+))?)?");

    static Optional<SessionAddress> find(HttpServletRequest request) {
        Matcher matcher = SHAPE.matcher(String.valueOf(request.getPathInfo()));
        return matcher.matches()
                ? SessionId.find(matcher.group(1))
                        .map(session -> new SessionAddress(session, part(matcher, 2), part(matcher, 3)))
                : Optional.empty();
    }

    private static String part(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    static String of(SessionId session) {
        return StaffSection.COMMITTEES.path() + "/" + session;
    }

    static String of(SessionId session, String page) {
        return of(session) + "/" + page;
    }

    static String of(SessionId session, DossierId dossier) {
        return of(session, PREPARATION) + "/" + dossier;
    }
}
