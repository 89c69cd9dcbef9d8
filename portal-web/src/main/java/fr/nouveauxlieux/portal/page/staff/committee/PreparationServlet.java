package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.NoSuchSessionException;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * What a member reads before a session: {@code /agents/comites/SESSION/preparation}, and below it each dossier that they
 * may read.
 */
public class PreparationServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreparationPage preparation;

    @Inject
    private transient PreparedDossierPage prepared;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        SessionAddress address = SessionAddress.find(request).orElseThrow();
        visit().at(request.getServletPath() + request.getPathInfo(), QueryString.empty());
        try {
            if (address.rest().isEmpty()) {
                preparation.show(address.session());
                show(request, response, "staff/committee-preparation", HttpServletResponse.SC_OK);
                return;
            }
            Optional<DossierId> dossier = DossierId.find(address.rest());
            if (dossier.isEmpty()) {
                showNotFound(request, response);
                return;
            }
            prepared.show(address.session(), dossier.get());
            show(request, response, "staff/committee-dossier", HttpServletResponse.SC_OK);
        } catch (NoSuchSessionException | NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }
}
