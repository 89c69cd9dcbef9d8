package fr.nouveauxlieux.portal.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Answers with a problem where the container would have sent its own page of error. */
final class ProblemResponse extends HttpServletResponseWrapper {

    ProblemResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        String detail = status == SC_NOT_FOUND ? "Nothing is at this address." : "The request could not be answered.";
        ProblemWriter.send(Problem.ofStatus(status, detail), (HttpServletResponse) getResponse());
    }
}
