package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A page of the staff that is a table, whose rows may have buttons. */
public abstract class TableServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffTable staffTable;

    protected abstract TableSource table();

    /**
     * Does what a row's button asks.
     *
     * @param action its code
     * @param subject the identifier that the button sends
     * @return what to say of it; empty where there is no such button or no such row
     */
    protected Optional<NoticeCode> act(String action, String subject) {
        return Optional.empty();
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        staffTable.show(table(), request);
        return true;
    }

    /** Back to the same page of the table afterwards: the button's form has the address of it. */
    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<NoticeCode> done = act(form.value("action"), form.value("sujet"));
        if (done.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        goOn(response, StaffTable.addressOf(table(), request), done.get());
    }
}
