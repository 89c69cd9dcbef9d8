package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the draft of a call changes of what is published. */
public class DifferencesServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DefinitionPage definition;

    @Override
    protected String view() {
        return "staff/definition-differences";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        return DefinitionAddress.find(request.getPathInfo())
                .filter(address -> address.rest().isEmpty())
                .filter(address -> definition.open(address.call()) && definition.isDrafted())
                .isPresent();
    }

    /** Nothing is sent here. */
    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        showNotFound(request, response);
    }
}
