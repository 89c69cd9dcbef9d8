package fr.nouveauxlieux.portal.page.call;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** One call, all that it asks included; below it the page on which a dossier is begun, which is a servlet's of its own. */
@WebServlet(CallsServlet.PATH + "/*")
public class CallServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String BEGIN = "/deposer";

    /** Its name in {@code web.xml}: it has no address of its own. */
    private static final String BEGINNING = "begin-dossier";

    @Inject
    private transient CallDirectory calls;

    @Inject
    private transient CallPage page;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path != null && path.endsWith(BEGIN)) {
            getServletContext().getNamedDispatcher(BEGINNING).forward(request, response);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            goOn(response, CallsServlet.PATH);
            return;
        }
        Optional<CallSheet> call = CallCode.find(path.substring(1)).flatMap(calls::find);
        if (call.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        visit().at(CallsServlet.PATH + "/" + call.get().code(), QueryString.empty());
        page.show(call.get());
        page.comeFrom(PlaceId.find(request.getParameter(CallPage.PLACE)));
        show(request, response, "call", HttpServletResponse.SC_OK);
    }
}
