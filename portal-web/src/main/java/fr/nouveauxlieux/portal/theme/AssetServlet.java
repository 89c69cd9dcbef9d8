package fr.nouveauxlieux.portal.theme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Gives the front end's files, compressed beforehand by the build. A name stands for one content for ever, so that
 * browsers and proxies keep it for a year without asking again.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    /** Codings that the build may have made of a file, the smallest first, each with the ending of its name. */
    private static final List<Map.Entry<String, String>> CODINGS =
            List.of(Map.entry("br", ".br"), Map.entry("gzip", ".gz"));

    @Inject
    private transient Theme theme;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!theme.serves(file)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(
                TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream"));
        // Whoever hands a file over under another name has said how long that stands for it.
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", FOR_EVER);
        }
        response.setHeader("Vary", "Accept-Encoding");
        try (InputStream content = open(file, request.getHeader("Accept-Encoding"), response)) {
            content.transferTo(response.getOutputStream());
        }
    }

    private InputStream open(String file, String accepted, HttpServletResponse response) {
        for (Map.Entry<String, String> coding : CODINGS) {
            if (Codings.accepts(accepted, coding.getKey())) {
                InputStream coded =
                        getServletContext().getResourceAsStream(AssetManifest.FOLDER + file + coding.getValue());
                if (coded != null) {
                    response.setHeader("Content-Encoding", coding.getKey());
                    return coded;
                }
            }
        }
        return getServletContext().getResourceAsStream(AssetManifest.FOLDER + file);
    }
}
