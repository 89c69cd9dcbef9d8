package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.http.PlaceForm;
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
 * {@code /lieux/{id}-{name}}. The identifier alone counts: an address with another name, or none, leads to the present
 * one for good.
 */
@WebServlet("/lieux/*")
public class PlaceServlet extends PageServlet {

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient PlacePage page;

    /** Hands over what lies below the page of a place. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> below = PlaceForm.findServlet(request.getPathInfo());
        if (below.isPresent()) {
            getServletContext().getNamedDispatcher(below.get()).forward(request, response);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PlaceSheet> sheet = findId(request.getPathInfo()).flatMap(directory::findSheet);
        if (sheet.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        String address = PlaceAddress.of(sheet.get().id().value(), sheet.get().name());
        if (!address.equals(request.getServletPath() + request.getPathInfo())) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", visit().link(address));
            return;
        }
        visit().at(address, QueryString.empty());
        page.show(sheet.get());
        show(request, response, "place", HttpServletResponse.SC_OK);
    }

    private static Optional<PlaceId> findId(String pathInfo) {
        if (pathInfo == null) {
            return Optional.empty();
        }
        return PlaceAddress.findId(pathInfo.substring(1));
    }
}
