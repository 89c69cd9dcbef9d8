package fr.nouveauxlieux.portal.page.staff.premises;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The list of premises that organisations offer. */
@WebServlet("/agents/locaux")
public class OffersServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OffersTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/premises-offers";
    }
}
