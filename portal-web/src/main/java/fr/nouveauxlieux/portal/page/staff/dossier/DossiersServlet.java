package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The list of submitted dossiers. */
@WebServlet("/agents/dossiers")
public class DossiersServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossiersTable table;

    @Inject
    private transient DossierViews views;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/dossiers";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        HttpServletRequest gathered = DeskColumns.gathered(request);
        views.show(DeskQuestion.of(table, gathered.getParameterMap()));
        return super.prepare(gathered);
    }
}
