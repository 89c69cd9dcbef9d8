package fr.nouveauxlieux.portal.page.dossier.save;

import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** The territories that {@code q} may mean, as suggestions: {@code code} is what the field's answer is then. */
@WebServlet("/dossiers/territoires")
public class TerritoriesServlet extends FormHelpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Registers registers;

    @Inject
    private transient Visit visit;

    @Override
    Object answer(HttpServletRequest request) {
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        return Map.of("results", registers.offerTerritories(words, visit.getTexts()));
    }
}
