package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.http.PlaceForm;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.GeometryText;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /lieux/{id}-{name}}. The identifier alone counts: an address with another name, or none, leads to the present
 * one for good. With {@code near}, the point that a search was about, the page tells how far it is from there.
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
            response.setHeader("Location", visit().link(withPoint(address, findPoint(request))));
            return;
        }
        visit().at(address, QueryString.empty());
        page.show(sheet.get(), findPoint(request));
        show(request, response, "place", HttpServletResponse.SC_OK);
    }

    private static String withPoint(String address, Optional<Coordinates> point) {
        return point.map(p -> QueryString.empty()
                        .with(QuestionParameters.NEAR, GeometryText.write(p))
                        .appendTo(address))
                .orElse(address);
    }

    /** From where the search that led here looked; what is no point is none. */
    private static Optional<Coordinates> findPoint(HttpServletRequest request) {
        String near = request.getParameter(QuestionParameters.NEAR);
        if (near == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(GeometryText.readPoint(near));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PlaceId> findId(String pathInfo) {
        if (pathInfo == null) {
            return Optional.empty();
        }
        return PlaceAddress.findId(pathInfo.substring(1));
    }
}
