package fr.nouveauxlieux.portal.page.award;

import fr.nouveauxlieux.award.grant.OpenGrant;
import fr.nouveauxlieux.award.grant.OpenGrants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The essential data of grants awarded, as decree 2017-779 asks. */
@WebServlet(GrantsServlet.PATH)
public class GrantsServlet extends HttpServlet {

    static final String PATH = "/donnees/subventions.csv";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenGrants grants;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvAnswer.send(
                response,
                "subventions.csv",
                OpenGrant.COLUMNS,
                grants.list().stream().map(OpenGrant::cells));
    }
}
