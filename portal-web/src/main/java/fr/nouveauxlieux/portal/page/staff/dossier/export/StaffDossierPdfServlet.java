package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.print.DossierChapters;
import fr.nouveauxlieux.portal.page.print.PdfSending;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** A submitted dossier as a document, for the staff: {@code /agents/dossiers/{id}/pdf}. */
public class StaffDossierPdfServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadDossierAsStaff readDossier;

    @Inject
    private transient DossierChapters chapters;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String[] parts = String.valueOf(request.getPathInfo()).split("/");
        try {
            DossierSheet sheet = readDossier.read(DossierId.find(parts[1]).orElseThrow(NoSuchDossierException::new));
            PdfSending.send(response, "dossier-" + sheet.number() + ".pdf", chapters.bookOf(sheet), clock.instant());
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }
}
