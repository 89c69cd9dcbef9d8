package fr.nouveauxlieux.portal.page.staff.text;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The list of texts. */
@WebServlet("/agents/textes")
public class TextsServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TextsTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/texts";
    }
}
