package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.door.ForgeryFilter;
import fr.nouveauxlieux.portal.door.PeopleAway;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ProblemWriter;
import fr.nouveauxlieux.portal.http.Problems;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.review.FieldOutcome;
import fr.nouveauxlieux.review.ReadingClosedException;
import fr.nouveauxlieux.review.SaveReview;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the fields of a review as they are written. */
@WebServlet(ReadingAddress.FIELDS + "/*")
public class ReviewFieldsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient SaveReview saveReview;

    @Inject
    private transient Visit visit;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            requireItsPage(request);
            DossierId dossier = ReadingAddress.findDossier(request).orElseThrow(NoSuchDossierException::new);
            List<Map<String, Object>> saved = saveReview.save(dossier, SentFields.read(request)).stream()
                    .map(this::tree)
                    .toList();
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
        if (!currentActor.get().isSignedIn()) {
            throw new ProblemException(Problem.ofStatus(401, "Sign in to write; what was typed is not lost."));
        }
        if (request.getAttribute(ForgeryFilter.TOO_LATE) != null) {
            throw new ProblemException(Problem.ofStatus(403, "The page is of another session: load it again."));
        }
        if (!permissions.may(SaveReview.class)) {
            throw RefusedException.of(SaveReview.class);
        }
        if (!request.getMethod().equals("POST")) {
            throw new ProblemException(Problem.methodNotAllowed(request.getMethod(), "POST"));
        }
    }

    private Map<String, Object> tree(FieldOutcome outcome) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("path", outcome.standing().field());
        tree.put("state", ReadingWords.code(outcome.state()));
        tree.put("version", outcome.standing().version());
        outcome.standing().writtenAt().ifPresent(at -> tree.put("savedAt", at.toString()));
        tree.put("words", outcome.standing().value());
        tree.put("seen", Long.toString(outcome.standing().version()));
        tree.put(
                "inputs",
                Map.of(outcome.standing().field(), List.of(outcome.standing().value())));
        tree.put("faults", faults(outcome));
        return tree;
    }

    private List<Map<String, Object>> faults(FieldOutcome outcome) {
        return outcome.state() == FieldOutcome.State.REFUSED
                ? List.of(Map.of(
                        "code",
                        "not-acceptable",
                        "input",
                        outcome.standing().field(),
                        "text",
                        visit.getTexts().get("reading.not-acceptable")))
                : List.of();
    }

    private static Problem problem(RuntimeException thrown) {
        if (thrown instanceof NoSuchDossierException) {
            return Problem.notFound("There is no such dossier.");
        }
        return thrown instanceof ReadingClosedException
                ? Problem.ofStatus(409, "The review is given, or the dossier is not read now.")
                : Problems.of(thrown);
    }
}
