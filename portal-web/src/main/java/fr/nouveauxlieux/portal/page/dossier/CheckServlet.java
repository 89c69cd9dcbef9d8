package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.dossier.SubmitOutcome;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a dossier still lacks; where it lacks nothing, the button that submits it. */
public class CheckServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SUBMITTED = new NoticeCode("dossier-submitted");

    @Inject
    private transient SubmitDossier submitDossier;

    @Inject
    private transient CheckPage check;

    @Override
    protected String view() {
        return "dossier/check";
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        check.show(sheet);
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        SubmitOutcome outcome = submitDossier.submit(address.dossier());
        if (outcome instanceof SubmitOutcome.Submitted) {
            goOn(response, DossierAddress.of(address.dossier(), DossierAddress.RECEIPTS), SUBMITTED);
        } else if (outcome instanceof SubmitOutcome.TooLate late) {
            form.refuseAll("dossier.too-late", visit().getTexts().moment(late.closedAt()));
        } else if (outcome instanceof SubmitOutcome.NoOpenWave) {
            form.refuseAll("dossier.no-open-wave");
        } else {
            form.refuseAll("dossier.incomplete");
        }
    }
}
