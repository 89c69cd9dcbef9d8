package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.booklet.Booklet.Chapter;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.instruction.DeskExport;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.print.DossierChapters;
import fr.nouveauxlieux.portal.page.print.PdfSending;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.dossier.DossiersTable;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * The dossiers that the filters of the list find, as one document. A document is made in memory: so many and no more, and
 * one book at a time on a node.
 */
@WebServlet(BookServlet.PATH)
public class BookServlet extends PageServlet {

    static final String PATH = "/agents/export/livre.pdf";

    private static final long serialVersionUID = 1L;
    private static final int MOST = 40;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    @Inject
    private transient DossiersTable table;

    @Inject
    private transient ReadDossierAsStaff readDossier;

    @Inject
    private transient DossierChapters chapters;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        FoundDossiers found = new FoundDossiers(table, DeskExport.BOOK, request.getParameterMap());
        if (found.total() == 0 || found.total() > MOST) {
            goOn(
                    response,
                    StaffSection.DOSSIERS.path(),
                    new NoticeCode(found.total() == 0 ? "book-empty" : "book-too-long"));
            return;
        }
        if (!ONE_AT_A_TIME.tryAcquire()) {
            goOn(response, StaffSection.DOSSIERS.path(), new NoticeCode("book-busy"));
            return;
        }
        try {
            send(response, found.listFirst(MOST));
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private void send(HttpServletResponse response, List<DeskRow> rows) throws IOException {
        List<Chapter> written = new ArrayList<>();
        for (DeskRow row : rows) {
            written.add(chapters.write(readDossier.read(row.id())));
        }
        PdfSending.send(response, "dossiers.pdf", chapters.bookOf(written), clock.instant());
    }
}
