package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Three years of awards. */
@WebServlet(AwardTable.PAGE)
public class AwardFiguresServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AwardFiguresPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.show(Optional.ofNullable(request.getParameter(ShownAwards.FIRST_YEAR)));
        visit().at(AwardTable.PAGE, page.getQuery());
        show(request, response, "staff/award-figures", HttpServletResponse.SC_OK);
    }
}
