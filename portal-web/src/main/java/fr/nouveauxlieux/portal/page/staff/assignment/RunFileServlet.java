package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.ReadRunFile;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a run was reckoned from and what came of it, as a file. */
public class RunFileServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadRunFile readRunFile;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        Optional<AssignmentRunId> run =
                AssignmentAddress.find(request.getPathInfo()).flatMap(AssignmentAddress::run);
        if (run.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        String json = readRunFile.read(run.get());
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"affectation-" + run.get() + ".json\"");
        response.getWriter().write(json);
    }
}
