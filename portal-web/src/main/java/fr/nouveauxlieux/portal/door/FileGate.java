package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.IncomingFiles;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands before the page that takes files: reading any parameter of such a request would take in the whole file, so that
 * its size and its sender are judged here, before anything of it is read.
 */
public class FileGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Where files are sent to from a form. */
    public static final String PATH = AdmissionFilter.FILE_FORM;

    /** What a form adds to its file, and more. */
    private static final long REST = 64 * 1024;

    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient IncomingFiles incoming;

    /** For the container, which injects the rest. */
    public FileGate() {}

    FileGate(Permissions permissions, IncomingFiles incoming) {
        this.permissions = permissions;
        this.incoming = incoming;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (!permissions.may(QueueImport.class)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() < 0) {
            refuse(response, LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > incoming.largest() + REST) {
            refuse(response, TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is left of the body is not worth reading. */
    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(status);
    }
}
