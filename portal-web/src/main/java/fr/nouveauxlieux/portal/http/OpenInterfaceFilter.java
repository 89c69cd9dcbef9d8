package fr.nouveauxlieux.portal.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What the API and the tiles have in common: any web page may read them (CORS), every error is a problem, and
 * addresses have a bounded length.
 */
public class OpenInterfaceFilter extends HttpFilter {

    static final int LONGEST_QUERY = 6_000;

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String ALLOWED_METHODS = "GET, HEAD, OPTIONS";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Retry-After");
        // Whoever compresses, here or in front, caches must know that answers come in several encodings.
        response.addHeader("Vary", "Accept-Encoding");
        if ("OPTIONS".equals(request.getMethod())) {
            answerOptions(response);
            return;
        }
        try {
            checkQuery(request.getQueryString());
            chain.doFilter(request, new ProblemResponse(response));
        } catch (ServletException e) {
            fail(e.getRootCause() == null ? e : e.getRootCause(), response);
        } catch (RuntimeException e) {
            fail(e, response);
        }
    }

    /** The container leaves out in silence a parameter whose escapes are broken: it is refused instead. */
    private static void checkQuery(String query) {
        if (query == null) {
            return;
        }
        if (query.length() > LONGEST_QUERY) {
            throw new ProblemException(
                    Problem.ofStatus(414, "The query is longer than " + LONGEST_QUERY + " characters."));
        }
        if (BROKEN_ESCAPE.matcher(query).find()) {
            throw new ProblemException(
                    Problem.ofStatus(400, "In the query, a % is not followed by two hexadecimal digits."));
        }
    }

    private static void answerOptions(HttpServletResponse response) {
        response.setHeader("Allow", ALLOWED_METHODS);
        response.setHeader("Access-Control-Allow-Methods", ALLOWED_METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void fail(Throwable thrown, HttpServletResponse response) throws IOException {
        Problem problem = Problems.of(thrown);
        if (response.isCommitted()) {
            // Part of the answer has left: only a broken connection can still tell that the rest is missing.
            throw new IOException("answer cut short: " + problem.detail(), thrown);
        }
        ProblemWriter.send(problem, response);
    }
}
