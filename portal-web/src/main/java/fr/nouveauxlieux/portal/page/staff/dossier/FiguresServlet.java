package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Figures on the dossiers of a wave. */
@WebServlet("/agents/statistiques")
public class FiguresServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FiguresPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.show(request.getParameterMap());
        QueryString query = page.getWave().isEmpty()
                ? QueryString.empty()
                : QueryString.empty().with(FiguresTables.WAVE, page.getWave());
        visit().at(StaffSection.FIGURES.path(), query);
        show(request, response, "staff/figures", HttpServletResponse.SC_OK);
    }
}
