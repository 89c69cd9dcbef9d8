package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.portal.page.staff.evaluation.EvaluationAddress;
import fr.nouveauxlieux.review.result.CallExtraReader;
import fr.nouveauxlieux.review.result.ExtraReaderOutcome;
import fr.nouveauxlieux.review.result.ExtraReaderReason;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** How the result of one dossier comes from its reviews; calls one more reader for it. */
public class DossierResultServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String REASON = "raison";

    @Inject
    private transient DossierResultPage page;

    @Inject
    private transient CallExtraReader callExtraReader;

    @Override
    protected String view() {
        return "staff/evaluation/dossier-result";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        EvaluationAddress address =
                EvaluationAddress.find(request.getPathInfo()).orElseThrow();
        try {
            return findDossier(request)
                    .filter(dossier -> page.show(address.wave(), dossier))
                    .isPresent();
        } catch (NoSuchDossierException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = findDossier(request);
        if (dossier.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        String reason = form.requireLine(REASON, ExtraReaderReason.LONGEST);
        if (form.isRefused()) {
            return;
        }
        try {
            ExtraReaderOutcome outcome = callExtraReader.call(dossier.get(), new ExtraReaderReason(reason));
            if (outcome == ExtraReaderOutcome.CALLED) {
                goOn(response, pathOf(request), new NoticeCode("result-extra-reader"));
            } else {
                form.refuseAll("results.extra.refused."
                        + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getServletPath() + request.getPathInfo();
    }

    private static Optional<DossierId> findDossier(HttpServletRequest request) {
        return EvaluationAddress.find(request.getPathInfo())
                .flatMap(address -> DossierId.find(address.rest().get(1)));
    }
}
