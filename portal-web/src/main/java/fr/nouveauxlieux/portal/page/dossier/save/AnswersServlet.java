package fr.nouveauxlieux.portal.page.dossier.save;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.NotAmendableException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.door.ForgeryFilter;
import fr.nouveauxlieux.portal.door.PeopleAway;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the answers of a dossier as they are written. To it leads {@code DossierServlet}. */
public class AnswersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient AnswerSavings savings;

    @Inject
    private transient PlaceDirectory directory;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            requireItsPage(request);
            List<Map<String, Object>> saved = savings.save(dossier(request), SentChanges.read(request));
            byte[] outcomes = Json.toBytes(json -> Json.writeTree(json, saved));
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(Json.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.setContentLength(outcomes.length);
            response.getOutputStream().write(outcomes);
        } catch (RuntimeException thrown) {
            ProblemWriter.send(problem(thrown), response);
        }
    }

    private void requireItsPage(HttpServletRequest request) {
        if (PeopleAway.is(request)) {
            throw new ProblemException(Problem.unavailable(PeopleAway.SECONDS_TO_WAIT));
        }
        // Whose session has ended sends the token of the one before: to sign in again comes first.
        if (!currentActor.get().isSignedIn()) {
            throw new ProblemException(Problem.ofStatus(401, "Sign in to write; what was typed is not lost."));
        }
        if (request.getAttribute(ForgeryFilter.TOO_LATE) != null) {
            throw new ProblemException(Problem.ofStatus(403, "The page is of another session: load it again."));
        }
        if (!request.getMethod().equals("POST")) {
            throw new ProblemException(Problem.methodNotAllowed(request.getMethod(), "POST"));
        }
    }

    private static DossierId dossier(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        String[] parts = path.split("/");
        return Optional.of(parts)
                .filter(all -> all.length == 3)
                .flatMap(all -> DossierId.find(all[1]))
                .orElseThrow(NoSuchDossierException::new);
    }

    private Problem problem(RuntimeException thrown) {
        if (thrown instanceof NoSuchDossierException) {
            return Problem.notFound("There is no such dossier.");
        }
        if (thrown instanceof NotAmendableException) {
            return Problem.ofStatus(409, "The dossier does not change any more.");
        }
        return directory.isFollowing() || thrown instanceof ProblemException || thrown instanceof RefusedException
                ? Problems.of(thrown)
                : Problem.unavailable(PeopleAway.SECONDS_TO_WAIT);
    }
}
