package fr.nouveauxlieux.portal.tile;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.question.PlaceQuestion;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.search.TileAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Gives the tiles of the places of a question. */
@WebServlet("/tiles/places/*")
public class PlaceTileServlet extends ReadingServlet {

    static final int HIGHEST_ZOOM = TileAddress.MAX_ZOOM;

    /** While someone pans and zooms, the same tile comes back again and again. */
    private static final String CACHE_CONTROL = "public, max-age=60";

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient Clock clock;

    /** For the container, which injects the directory and the clock. */
    public PlaceTileServlet() {}

    public PlaceTileServlet(PlaceDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TileAddress tile = TilePath.read(request.getPathInfo(), HIGHEST_ZOOM);
        PlaceQuestion question =
                new QuestionReader(clock).read(request.getParameterMap(), QuestionParameters.SELECTING);
        EntityTag tag = EntityTag.of(directory.status(), request.getRequestURI() + "?" + question.cacheKey());
        if (tag.spares(request, response, CACHE_CONTROL)) {
            return;
        }
        byte[] body = PlaceTile.toBytes(tile, directory.listMarkers(tile, question.query()));
        tag.mark(response, CACHE_CONTROL);
        if (body.length == 0) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            send(request, response, VectorTile.MEDIA_TYPE, body);
        }
    }
}
