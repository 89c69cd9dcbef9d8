package fr.nouveauxlieux.portal.page.dossier.save;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.EstablishmentLookUp;
import fr.nouveauxlieux.portal.page.dossier.field.NumbersInAnswers;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the directory of companies says of the number {@code siret}, as the lines that the form shows below it; none for
 * what is no number.
 */
@WebServlet("/dossiers/etablissements")
public class EstablishmentsServlet extends FormHelpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EstablishmentLookUp lookUp;

    @Inject
    private transient Registers registers;

    @Inject
    private transient Visit visit;

    @Override
    Object answer(HttpServletRequest request) {
        return Map.of("lines", describe(NumbersInAnswers.find(request.getParameter("siret"))));
    }

    private List<String> describe(Optional<Siret> siret) {
        if (siret.isEmpty()) {
            return List.of();
        }
        lookUp.lookUp(List.of(siret.get())).ifPresent(seconds -> {
            throw new ProblemException(Problem.tooMany(seconds));
        });
        return registers.describeEstablishment(siret.get().value(), visit.getTexts());
    }
}
