package fr.nouveauxlieux.portal.page.staff.ingest;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The list of sources. */
@WebServlet("/agents/sources")
public class SourcesServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SourcesTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/sources";
    }
}
