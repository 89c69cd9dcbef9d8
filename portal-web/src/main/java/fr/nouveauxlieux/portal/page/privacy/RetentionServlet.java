package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.privacy.PreviewRetention;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What retention would take away now, for the staff. */
@WebServlet(RetentionServlet.PATH)
public class RetentionServlet extends PageServlet {

    static final String PATH = "/agents/conservation";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreviewRetention previewRetention;

    @Inject
    private transient RetentionPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        visit().at(PATH, QueryString.empty());
        page.show(previewRetention.preview());
        show(request, response, "staff/retention", HttpServletResponse.SC_OK);
    }
}
