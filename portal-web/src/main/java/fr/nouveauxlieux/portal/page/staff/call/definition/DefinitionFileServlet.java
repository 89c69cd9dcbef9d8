package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.DefinitionText;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The definition of a call as a file: its draft where there is one, else what is published. */
public class DefinitionFileServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DefinitionPage definition;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<DefinitionAddress> address = DefinitionAddress.find(request.getPathInfo())
                .filter(found -> found.rest().isEmpty() && definition.open(found.call()));
        if (address.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        byte[] file = DefinitionText.write(definition.newest()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + address.get().call() + ".json\"");
        response.getOutputStream().write(file);
    }
}
