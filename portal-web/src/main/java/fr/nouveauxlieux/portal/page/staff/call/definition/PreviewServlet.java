package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The form of a draft as whoever applies would see it. There is none as long as something is wrong with the draft. */
public class PreviewServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DefinitionPage definition;

    @Inject
    private transient PreviewPage page;

    @Override
    protected String view() {
        return "staff/definition-preview";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        return DefinitionAddress.find(request.getPathInfo())
                .filter(address -> definition.open(address.call()) && definition.isDrafted())
                .filter(address -> definition
                        .draft()
                        .call()
                        .filter(call -> page.show(call, address.rest()))
                        .isPresent())
                .isPresent();
    }

    /** Nothing is sent here. */
    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        showNotFound(request, response);
    }
}
