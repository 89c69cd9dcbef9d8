package fr.nouveauxlieux.portal.page.staff.setting;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** How the portal is set. */
@WebServlet("/agents/reglages")
public class SettingsServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SettingsTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/settings";
    }
}
