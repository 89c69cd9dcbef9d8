package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The list of sessions of committees. */
@WebServlet("/agents/comites")
public class SessionsServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionsTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/committee-sessions";
    }
}
