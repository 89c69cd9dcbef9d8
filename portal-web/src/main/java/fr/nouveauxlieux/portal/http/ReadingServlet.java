package fr.nouveauxlieux.portal.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that is only read: it answers GET, and HEAD in the same way but for the body, which is left out. */
public abstract class ReadingServlet extends HttpServlet {

    private static final String ALLOWED_METHODS = "GET, HEAD, OPTIONS";

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> answer(request, response);
            default -> throw new ProblemException(Problem.methodNotAllowed(request.getMethod(), ALLOWED_METHODS));
        }
    }

    /** Answers a GET. */
    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    protected static boolean isHead(HttpServletRequest request) {
        return "HEAD".equals(request.getMethod());
    }

    /** Sends a whole body whose length is told. */
    protected static void send(
            HttpServletRequest request, HttpServletResponse response, String contentType, byte[] body)
            throws IOException {
        response.setContentType(contentType);
        response.setContentLength(body.length);
        if (!isHead(request)) {
            response.getOutputStream().write(body);
        }
    }
}
