package fr.nouveauxlieux.portal.page.staff.contribution;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The list of what was said of places. */
@WebServlet("/agents/moderation")
public class ContributionsServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContributionsTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/contributions";
    }
}
