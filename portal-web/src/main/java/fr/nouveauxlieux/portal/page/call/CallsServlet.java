package fr.nouveauxlieux.portal.page.call;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The calls that are published. */
@WebServlet(CallsServlet.PATH)
public class CallsServlet extends PageServlet {

    public static final String PATH = "/appels";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallDirectory calls;

    @Inject
    private transient CallPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        visit().at(PATH, QueryString.empty());
        page.list(calls.list());
        page.comeFrom(PlaceId.find(request.getParameter(CallPage.PLACE)));
        show(request, response, "calls", HttpServletResponse.SC_OK);
    }
}
