package fr.nouveauxlieux.portal.page.sitemap;

import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The rules for robots, with the whole address of the sitemap, which a file cannot know. */
@WebServlet(RobotsServlet.RULES)
public class RobotsServlet extends ReadingServlet {

    static final String RULES = "/robots.txt";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visit visit;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream rules = new ByteArrayOutputStream();
        try (InputStream written = getServletContext().getResourceAsStream(RULES)) {
            written.transferTo(rules);
        }
        rules.write(("\nSitemap: " + visit.absolute(SitemapServlet.INDEX) + "\n").getBytes(StandardCharsets.UTF_8));
        response.setHeader("Cache-Control", "public, max-age=3600");
        send(request, response, "text/plain;charset=UTF-8", rules.toByteArray());
    }
}
