package fr.nouveauxlieux.portal.page.staff.ingest;

import fr.nouveauxlieux.place.ingest.CancelImport;
import fr.nouveauxlieux.place.ingest.ImportId;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** The list of imports, of which those that are not over can be cancelled. */
@WebServlet("/agents/imports")
public class ImportsServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportsTable table;

    @Inject
    private transient CancelImport cancelImport;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/imports";
    }

    @Override
    protected Optional<NoticeCode> act(String action, String subject) {
        return ImportId.find(subject)
                .filter(id -> action.equals("cancel"))
                .map(id -> new NoticeCode(cancelImport.cancel(id) ? "import-cancelled" : "import-over"));
    }
}
