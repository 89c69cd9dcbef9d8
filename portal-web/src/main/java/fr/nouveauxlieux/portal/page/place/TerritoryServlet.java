package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /territoires/{kind}/{code}}: leads to the places of the territory. */
@WebServlet("/territoires/*")
public class TerritoryServlet extends PageServlet {

    @Inject
    private transient Gazetteer gazetteer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Territory> territory = find(request.getPathInfo());
        if (territory.isEmpty()) {
            showNotFound(request, response);
        } else {
            response.sendRedirect(visit().link(Breadcrumb.placesOf(territory.get())));
        }
    }

    private Optional<Territory> find(String pathInfo) {
        String[] parts =
                pathInfo == null ? new String[0] : pathInfo.substring(1).split("/");
        return parts.length == 2
                ? TerritoryAddress.findKind(parts[0]).flatMap(kind -> gazetteer.findTerritory(kind, parts[1]))
                : Optional.empty();
    }
}
