package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.door.PeopleAway;
import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What the servlets of pages have in common: how they hand over to a view, and what they answer to whoever may not see
 * it. What is shown to someone signed in is kept by no cache.
 */
public abstract class PageServlet extends HttpServlet {

    /** Where visitors sign in. */
    public static final String SIGN_IN = "/connexion";

    /** Where a second factor is shown. */
    public static final String SECOND_FACTOR = SIGN_IN + "/second-facteur";

    /** Where someone signed in looks after their second factor. */
    public static final String OWN_SECOND_FACTOR = "/compte/second-facteur";

    /** The parameter that says where to go on afterwards. */
    public static final String RETURN = "retour";

    @Inject
    private transient Visit visit;

    @Inject
    private transient CurrentActor currentActor;

    protected Visit visit() {
        return visit;
    }

    protected Actor actor() {
        return currentActor.get();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (RefusedException refused) {
            answerRefusal(request, response);
        }
    }

    /** @param view its name under {@code WEB-INF/pages}, without ending */
    protected void show(HttpServletRequest request, HttpServletResponse response, String view, int status)
            throws ServletException, IOException {
        response.setStatus(status);
        if (actor().isSignedIn() || status >= HttpServletResponse.SC_BAD_REQUEST) {
            response.setHeader("Cache-Control", "no-store");
        } else if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("Content-Language", visit.getLanguage());
        request.getRequestDispatcher("/WEB-INF/pages/" + view + ".xhtml")
                .forward(new WithoutViewState(request), response);
    }

    protected void showNotFound(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(request, response, "not-found", HttpServletResponse.SC_NOT_FOUND);
    }

    /** Asks to come back: the database is away. */
    protected void showAway(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Retry-After", Long.toString(PeopleAway.SECONDS_TO_WAIT));
        show(request, response, "away", HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /**
     * Sends the browser on to read another page of the portal.
     *
     * @param address of the application, as {@code /compte}
     */
    protected void goOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", visit.link(address));
        response.setHeader("Cache-Control", "no-store");
    }

    /** As {@link #goOn(HttpServletResponse, String)}, where the page is to say what was done. */
    protected void goOn(HttpServletResponse response, String address, NoticeCode notice) {
        goOn(response, notice.appendTo(address));
    }

    /** Where a token is in the address, no other site is to learn it. */
    protected static void keepAddressSecret(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    /** Sends a visitor to sign in, and back afterwards. */
    protected void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (PeopleAway.is(request)) {
            showAway(request, response);
            return;
        }
        goOn(response, withReturn(SIGN_IN, request));
    }

    /** What is refused to a visitor may be open to them once signed in; a role of the staff, with a second factor. */
    protected final void answerRefusal(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Actor actor = actor();
        if (!actor.isSignedIn()) {
            askToSignIn(request, response);
        } else if (actor.isStaff() && !actor.secondFactor()) {
            goOn(response, withReturn(OWN_SECOND_FACTOR, request));
        } else {
            show(request, response, "forbidden", HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String withReturn(String address, HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return address;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String wanted = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return address + "?" + RETURN + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
