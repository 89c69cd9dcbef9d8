package fr.nouveauxlieux.portal.page.error;

import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.door.ForgeryFilter;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Where the container turns to for error pages. An unexpected error is told by an incident number, which is logged
 * beside its cause: the visitor can quote it, and learns nothing else of it. While the database is away, visitors are asked
 * to come back.
 */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends PageServlet {

    /** The location to give to {@code <error-page>}. */
    public static final String PATH = "/erreur";

    /** Pages and files are read: nothing of them is changed from outside. */
    private static final String ALLOWED_METHODS = "GET, HEAD, OPTIONS";

    private static final Logger LOGGER = System.getLogger(ErrorServlet.class.getName());

    @Inject
    private transient Incident incident;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", ALLOWED_METHODS);
        }
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            showNotFound(request, response);
        } else if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                || status == HttpServletResponse.SC_NOT_IMPLEMENTED) {
            boolean foreign = request.getAttribute(ForgeryFilter.FOREIGN) != null;
            show(request, response, foreign ? "foreign" : "refused", status);
        } else if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE || !visit().isFollowing()) {
            LOGGER.log(
                    Level.WARNING,
                    "a page at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                            + " cannot be answered: the database is away");
            // Nothing can be read of whoever is signed in.
            currentActor.become(Actor.visitor(""));
            showAway(request, response);
        } else {
            LOGGER.log(
                    Level.ERROR,
                    "incident " + incident.getNumber() + " at "
                            + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
            show(request, response, "failure", status);
        }
    }
}
