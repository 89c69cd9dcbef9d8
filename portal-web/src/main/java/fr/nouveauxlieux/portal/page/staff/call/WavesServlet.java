package fr.nouveauxlieux.portal.page.staff.call;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The list of calls and their waves. */
@WebServlet("/agents/appels")
public class WavesServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WavesTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/waves";
    }
}
