package fr.nouveauxlieux.portal.tile;

import fr.nouveauxlieux.portal.http.AcceptedTypes;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.question.ParameterReader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Gives the tiles of départements and communes. */
@WebServlet("/tiles/territories/*")
public class TerritoryTileServlet extends ReadingServlet {

    private static final String CACHE_CONTROL = "public, max-age=86400";

    @Inject
    private transient TerritoryTiles tiles;

    /** For the container, which injects the tiles. */
    public TerritoryTileServlet() {}

    public TerritoryTileServlet(TerritoryTiles tiles) {
        this.tiles = tiles;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(List.of());
        parameters.throwIfRefused();
        ReadyTile tile = tiles.get(TilePath.read(request.getPathInfo(), TerritoryTiles.HIGHEST_ZOOM));
        if (tile.tag().spares(request, response, CACHE_CONTROL)) {
            return;
        }
        tile.tag().mark(response, CACHE_CONTROL);
        if (tile.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (acceptsGzip(request)) {
            response.setHeader("Content-Encoding", "gzip");
            send(request, response, VectorTile.MEDIA_TYPE, tile.compressed());
        } else {
            send(request, response, VectorTile.MEDIA_TYPE, tile.plain());
        }
    }

    /** Encodings are chosen like media types; one that is not named is not sent. */
    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && AcceptedTypes.choose(accepted, List.of("gzip")).isPresent();
    }
}
