package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.premises.OfferDirectory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The premises on offer, filtered by what stands in the address. */
@WebServlet(PremisesServlet.PATH)
public class PremisesServlet extends PageServlet {

    public static final String PATH = "/locaux";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TerritoryReading territories;

    @Inject
    private transient OfferDirectory directory;

    @Inject
    private transient PremisesPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PremisesQuestions questions = PremisesQuestions.read(request, territories);
        page.show(questions, directory.list(questions.query()));
        visit().at(PATH, questions.address());
        show(request, response, "premises/list", HttpServletResponse.SC_OK);
    }
}
