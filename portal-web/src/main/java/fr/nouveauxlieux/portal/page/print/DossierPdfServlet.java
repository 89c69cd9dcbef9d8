package fr.nouveauxlieux.portal.page.print;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** One's own dossier as a document, as it is written now. */
public class DossierPdfServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadDossier readDossier;

    @Inject
    private transient DossierChapters chapters;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        try {
            DossierSheet sheet = readDossier.read(findDossier(request));
            PdfSending.send(response, "dossier-" + sheet.number() + ".pdf", chapters.bookOf(sheet), clock.instant());
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }

    private static DossierId findDossier(HttpServletRequest request) {
        String[] parts = String.valueOf(request.getPathInfo()).split("/");
        if (parts.length != 3) {
            throw new NoSuchDossierException();
        }
        return DossierId.find(parts[1]).orElseThrow(NoSuchDossierException::new);
    }
}
