package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.privacy.ExportOwnData;
import fr.nouveauxlieux.privacy.PersonalFile;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everything that the portal holds of whoever is signed in: to read, or to take along. */
@WebServlet({OwnDataServlet.PATH, OwnDataServlet.COPY})
public class OwnDataServlet extends PageServlet {

    static final String PATH = "/compte/donnees";
    static final String COPY = PATH + "/copie.json";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportOwnData exportOwnData;

    @Inject
    private transient OwnDataPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        PersonalFile file = exportOwnData.export(actor().account().orElseThrow());
        if (request.getServletPath().equals(COPY)) {
            response.setContentType(Json.MEDIA_TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"nouveaux-lieux-mes-donnees.json\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(Json.toBytes(json -> PersonalFileJson.write(json, file)));
        } else {
            visit().at(PATH, QueryString.empty());
            page.show(file);
            response.setHeader("Cache-Control", "no-store");
            show(request, response, "account-data", HttpServletResponse.SC_OK);
        }
    }
}
