package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.BeginUpload;
import fr.nouveauxlieux.attachment.UploadLimits;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Stands before the page that takes files of dossiers: reading any parameter of such a request would take in the whole
 * file, so that its size and its sender are judged here, before anything of it is read.
 */
public class UploadGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What a form adds to its files, and more. */
    private static final long REST = 64 * 1024;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient UploadLimits limits;

    /** For the container, which injects the rest. */
    public UploadGate() {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST") || isTakenIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        // No page is shown from here: it would look for its language among the parameters. What is left of the body is
        // not worth reading.
        response.setHeader("Connection", "close");
        response.setHeader("Location", request.getRequestURI() + query(request));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private boolean isTakenIn(HttpServletRequest request) {
        Optional<DossierId> dossier = FilesServlet.findDossier(request);
        return isSmallEnough(request) && dossier.isPresent() && maySend(request, dossier.get());
    }

    private boolean isSmallEnough(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= largest() + REST;
    }

    /** The page itself tells whoever may send nothing there so. */
    private String query(HttpServletRequest request) {
        String query = (isSmallEnough(request) ? "" : "&" + FilesServlet.TOO_LARGE + "=1") + field(request);
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    /** The most bytes of what comes in one request. */
    protected long largest() {
        return limits.largest();
    }

    protected boolean maySend(HttpServletRequest request, DossierId dossier) {
        return permissions.may(BeginUpload.class, dossier);
    }

    /** Whether a page is asked for because what was sent to it was too large to be read. */
    public static boolean isTooLarge(HttpServletRequest request) {
        return request.getParameter(FilesServlet.TOO_LARGE) != null;
    }

    /** Of the address alone, and nothing but what an answer's path may hold. */
    private static String field(HttpServletRequest request) {
        return FilesServlet.findField(request.getQueryString())
                .map(path -> "&" + FilesServlet.FIELD + "=" + path)
                .orElse("");
    }
}
