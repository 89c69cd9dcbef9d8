package fr.nouveauxlieux.portal.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands before a page that takes files: reading any parameter of such a request would take in the whole file, so that
 * its size and its sender are judged here, before anything of it is read.
 */
public abstract class BodyGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String TOO_LARGE = "trop-grand";

    /** What a form adds to its files, and more. */
    private static final long REST = 64 * 1024;

    /** The most bytes of the files of one request. */
    protected abstract long largest();

    /** Whether whoever sends it may. Nothing but the address of the request is to be looked at. */
    protected abstract boolean mayBeSent(HttpServletRequest request);

    /** Where whoever sent too much, or may not, reads so: the same page, which tells who may not from its own rules. */
    protected String afterwards(HttpServletRequest request) {
        String page = request.getRequestURI().substring(request.getContextPath().length());
        return mayBeSent(request) ? page + "?" + TOO_LARGE + "=1" : page;
    }

    /** Whether a page is asked for because what was sent to it was too large to be read. */
    public static boolean isTooLarge(HttpServletRequest request) {
        return request.getParameter(TOO_LARGE) != null;
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
        response.setHeader("Location", request.getContextPath() + afterwards(request));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private boolean isTakenIn(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= largest() + REST && mayBeSent(request);
    }
}
