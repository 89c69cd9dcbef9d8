package fr.nouveauxlieux.portal.page.staff.journal;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The journal. */
@WebServlet("/agents/journal")
public class JournalServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient JournalTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/journal";
    }
}
