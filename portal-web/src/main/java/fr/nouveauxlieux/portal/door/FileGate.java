package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.IncomingFiles;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.portal.form.NoticeCode;
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

    private static final NoticeCode TOO_LARGE = new NoticeCode("file-too-large");

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
        if (!request.getMethod().equals("POST") || isTakenIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        // No page is shown from here: it would look for its language among the parameters. What is left of the body is
        // not worth reading.
        response.setHeader("Connection", "close");
        response.setHeader("Location", request.getContextPath() + afterwards());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private boolean isTakenIn(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return permissions.may(QueueImport.class) && length >= 0 && length <= incoming.largest() + REST;
    }

    /** The page itself tells whoever may not send files so. */
    private String afterwards() {
        return permissions.may(QueueImport.class) ? TOO_LARGE.appendTo(PATH) : PATH;
    }
}
