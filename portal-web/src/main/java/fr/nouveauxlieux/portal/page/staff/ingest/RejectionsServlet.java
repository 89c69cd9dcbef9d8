package fr.nouveauxlieux.portal.page.staff.ingest;

import fr.nouveauxlieux.place.ingest.ImportId;
import fr.nouveauxlieux.place.ingest.ReadImport;
import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** What one import refused. */
@WebServlet("/agents/imports/refus")
public class RejectionsServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RejectionsTable table;

    @Inject
    private transient ReadImport readImport;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/rejections";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        boolean known = ImportId.find(request.getParameter("import"))
                .flatMap(readImport::find)
                .isPresent();
        return known && super.prepare(request);
    }
}
