package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.PreviewLetter;
import fr.nouveauxlieux.award.decision.ReadLetterAsStaff;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.print.PdfSending;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A letter of decision as a file: as it would be signed, or as it was. */
public class DecisionLetterServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreviewLetter previewLetter;

    @Inject
    private transient ReadLetterAsStaff readLetter;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        DecisionAddress address = DecisionAddress.find(request.getPathInfo()).orElseThrow();
        Optional<byte[]> letter = address.findDossier().flatMap(dossier -> find(dossier, address.rest()));
        if (letter.isPresent()) {
            PdfSending.send(response, "decision-" + address.rest().get(0) + ".pdf", letter.get());
        } else {
            showNotFound(request, response);
        }
    }

    private Optional<byte[]> find(DossierId dossier, List<String> rest) {
        try {
            if (rest.get(1).equals(DecisionAddress.PREVIEW)) {
                return previewLetter.print(dossier);
            }
            String decision = rest.get(2);
            return decision.matches("\\d{1,18}")
                    ? readLetter.read(dossier, Long.parseLong(decision))
                    : Optional.empty();
        } catch (NoSuchDossierException none) {
            return Optional.empty();
        }
    }
}
