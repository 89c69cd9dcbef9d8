package fr.nouveauxlieux.portal.page.staff.ranking;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Hands the pages of a session that sits, whose address names it in its midst, to the servlets of their name. */
public class LiveSessionGate implements Filter {

    private static final String SERVLETS = "live-session-";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<RequestDispatcher> servlet = LiveAddress.find((HttpServletRequest) request)
                .map(address -> request.getServletContext().getNamedDispatcher(SERVLETS + address.page()));
        if (servlet.isPresent()) {
            servlet.get().forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
