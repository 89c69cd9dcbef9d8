package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The page of a prefecture: on which dossiers of its territory the prefect's opinion is asked, and by when. */
@WebServlet("/agents/avis")
public class OpinionsServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpinionsTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/opinions";
    }
}
