package fr.nouveauxlieux.portal.page.territory;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /territoires}: all régions and départements; {@code /territoires/{kind}/{code}}: one territory. The former code of
 * a commune leads to the commune that contains it, for good.
 */
@WebServlet("/territoires/*")
public class TerritoryServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Gazetteer gazetteer;

    @Inject
    private transient TerritoryPage page;

    @Inject
    private transient TerritoriesPage list;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String pathInfo = request.getPathInfo();
        if (pathInfo == null) {
            list.look(request.getParameter(TerritoriesPage.NAME));
            visit().at(TerritoriesPage.PATH, list.question());
            show(request, response, "territories", HttpServletResponse.SC_OK);
            return;
        }
        Optional<Territory> territory = find(pathInfo);
        if (territory.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        String address =
                TerritoryAddress.of(territory.get().kind(), territory.get().code());
        if (!address.equals(request.getServletPath() + pathInfo)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", visit().link(address));
            return;
        }
        visit().at(address, QueryString.empty());
        page.show(territory.get());
        show(request, response, "territory", HttpServletResponse.SC_OK);
    }

    private Optional<Territory> find(String pathInfo) {
        String[] parts = pathInfo.substring(1).split("/");
        return parts.length == 2
                ? TerritoryAddress.findKind(parts[0]).flatMap(kind -> gazetteer.findTerritory(kind, parts[1]))
                : Optional.empty();
    }
}
