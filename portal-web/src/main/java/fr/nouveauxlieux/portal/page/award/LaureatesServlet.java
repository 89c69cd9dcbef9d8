package fr.nouveauxlieux.portal.page.award;

import fr.nouveauxlieux.award.laureate.Laureate;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Laureates by wave, as a page and as a file. */
@WebServlet({LaureatesServlet.PATH, LaureatesServlet.FILE})
public class LaureatesServlet extends PageServlet {

    static final String PATH = "/laureats";
    static final String FILE = PATH + ".csv";

    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 2;
    private static final List<String> COLUMNS = List.of(
            "appel", "vague", "dossier", "projet", "beneficiaire", "departement", "montant", "decision", "lieu");

    @Inject
    private transient LaureatesPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.read();
        if (request.getServletPath().equals(FILE)) {
            CsvAnswer.send(
                    response,
                    "laureats.csv",
                    COLUMNS,
                    page.getLaureates().stream().map(LaureatesServlet::cells));
            return;
        }
        visit().at(PATH, QueryString.empty());
        show(request, response, "laureates", HttpServletResponse.SC_OK);
    }

    private static List<String> cells(Laureate laureate) {
        return List.of(
                laureate.wave().call().value(),
                laureate.wave().wave(),
                laureate.number(),
                laureate.title(),
                laureate.organisation(),
                laureate.departement().orElse(""),
                BigDecimal.valueOf(laureate.amount().cents(), DECIMALS).toPlainString(),
                laureate.grantedOn().toString(),
                laureate.place().map(PlaceId::value).orElse(""));
    }
}
