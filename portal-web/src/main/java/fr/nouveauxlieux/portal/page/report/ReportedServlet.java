package fr.nouveauxlieux.portal.page.report;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.form.ReturnAddress;
import fr.nouveauxlieux.portal.http.PlaceForm;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Thanks whoever said what is wrong with a place, and leads back to where they came from. */
public class ReportedServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient ReportPage page;

    @Inject
    private transient ReportedPage reportedPage;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PlaceSheet> sheet =
                PlaceForm.REPORT.findPlace(request.getPathInfo()).flatMap(directory::findSheet);
        if (sheet.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        page.show(sheet.get());
        Optional<ReturnAddress> back = ReturnAddress.find(request.getParameter(RETURN));
        reportedPage.leadBackTo(back);
        visit().at(
                        request.getServletPath() + request.getPathInfo(),
                        back.map(address -> QueryString.empty().with(RETURN, address.value()))
                                .orElse(QueryString.empty()));
        show(request, response, "place-reported", HttpServletResponse.SC_OK);
    }
}
