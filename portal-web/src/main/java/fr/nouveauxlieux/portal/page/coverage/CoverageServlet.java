package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /carte}: the national view; {@code /carte/{code}}: that of a région. */
@WebServlet({CoverageServlet.PATH, CoverageServlet.PATH + "/*"})
public class CoverageServlet extends PageServlet {

    static final String PATH = "/carte";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Gazetteer gazetteer;

    @Inject
    private transient CoveragePage page;

    static String of(String region) {
        return PATH + "/" + region;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String rest = request.getPathInfo();
        Optional<Territory> region = rest == null ? Optional.empty() : findRegion(gazetteer, rest.substring(1));
        if (rest != null && region.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        page.show(region);
        visit().at(region.map(one -> of(one.code())).orElse(PATH), QueryString.empty());
        show(request, response, "coverage", HttpServletResponse.SC_OK);
    }

    /** A région of départements: overseas collectivities have no view. */
    static Optional<Territory> findRegion(Gazetteer gazetteer, String code) {
        return gazetteer
                .findTerritory(TerritoryKind.REGION, code)
                .filter(region -> gazetteer.listTerritories(TerritoryKind.DEPARTEMENT).stream()
                        .anyMatch(departement -> CoverageReckoning.isOfDepartement(departement.code())
                                && departement.parent().equals(Optional.of(code))));
    }
}
