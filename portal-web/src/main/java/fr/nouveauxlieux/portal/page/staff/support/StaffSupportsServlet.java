package fr.nouveauxlieux.portal.page.staff.support;

import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The list of schemes. */
@WebServlet("/agents/aides")
public class StaffSupportsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffSupportsPage page;

    @Override
    protected String view() {
        return "staff/supports";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        page.show();
        return true;
    }

    /** There is nothing to send here. */
    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        showNotFound(request, response);
    }
}
