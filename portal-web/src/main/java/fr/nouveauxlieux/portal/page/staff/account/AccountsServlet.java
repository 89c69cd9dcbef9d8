package fr.nouveauxlieux.portal.page.staff.account;

import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The list of accounts. */
@WebServlet("/agents/comptes")
public class AccountsServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountsTable table;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/accounts";
    }
}
