package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.NoSuchSessionException;
import fr.nouveauxlieux.committee.ranking.ReadRankingVersion;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Tells a page of a session whether what it shows is still so: a word that changes with every change. */
public class LiveStateServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadRankingVersion readVersion;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<LiveAddress> address = LiveAddress.find(request);
        try {
            String version = readVersion.read(
                    address.orElseThrow(NoSuchSessionException::new).session());
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(version);
        } catch (NoSuchSessionException none) {
            showNotFound(request, response);
        }
    }
}
