package fr.nouveauxlieux.portal.page.dossier.save;

import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.door.ForgeryFilter;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ProblemWriter;
import fr.nouveauxlieux.portal.http.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the scripts of a form ask while someone writes, who is signed in and has the page's token. What people type is in
 * the body, so that it is in no log.
 */
abstract class FormHelpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor currentActor;

    /** @return a tree of JSON */
    abstract Object answer(HttpServletRequest request);

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            requireItsPage(request);
            Object answer = answer(request);
            byte[] body = Json.toBytes(json -> Json.writeTree(json, answer));
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(Json.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (RuntimeException thrown) {
            ProblemWriter.send(Problems.of(thrown), response);
        }
    }

    private void requireItsPage(HttpServletRequest request) {
        if (!currentActor.get().isSignedIn()) {
            throw new ProblemException(Problem.ofStatus(401, "Sign in to write."));
        }
        if (request.getAttribute(ForgeryFilter.TOO_LATE) != null) {
            throw new ProblemException(Problem.ofStatus(403, "The page is of another session: load it again."));
        }
        if (!request.getMethod().equals("POST")) {
            throw new ProblemException(Problem.methodNotAllowed(request.getMethod(), "POST"));
        }
    }
}
