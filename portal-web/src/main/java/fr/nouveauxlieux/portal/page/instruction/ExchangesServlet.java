package fr.nouveauxlieux.portal.page.instruction;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The page {@code /dossiers/{id}/echanges}: what the service asked and wrote, and what those who write the dossier answer,
 * which {@link MessageServlet} takes.
 * The pages of dossiers hand over to it by its name in {@code web.xml}.
 */
public class ExchangesServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    static final String ENDING = "/echanges";
    static final String VIEW = "instruction/exchanges";

    @Inject
    private transient ExchangesPage page;

    @Override
    protected String view() {
        return VIEW;
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            Optional<DossierId> dossier = findDossier(request);
            dossier.ifPresent(page::show);
            return dossier.isPresent();
        } catch (NoSuchDossierException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) throws IOException {
        // What is written here is sent to an address of its own, which takes files.
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static Optional<DossierId> findDossier(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.endsWith(ENDING)
                ? DossierId.find(path.substring(1, path.length() - ENDING.length()))
                : Optional.empty();
    }
}
