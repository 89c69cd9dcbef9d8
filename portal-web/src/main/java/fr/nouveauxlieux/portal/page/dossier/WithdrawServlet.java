package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.IllegalTransitionException;
import fr.nouveauxlieux.dossier.WithdrawDossier;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asks once more, then withdraws a dossier. */
public class WithdrawServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode WITHDRAWN = new NoticeCode("dossier-withdrawn");

    @Inject
    private transient WithdrawDossier withdrawDossier;

    @Override
    protected String view() {
        return "dossier/withdraw";
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        return page().isWithdrawable();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        if (!form.isTicked("sure")) {
            form.refuse("sure", "dossier.withdraw-tick");
            return;
        }
        try {
            withdrawDossier.withdraw(address.dossier());
        } catch (IllegalTransitionException tooFar) {
            open(address.dossier());
            if (!page().isWithdrawable()) {
                throw tooFar;
            }
            // Signed, while its author is told so by the letter alone: the page still offers it.
            form.refuseAll("dossier.withdraw-too-late");
            return;
        }
        goOn(response, DossierAddress.of(address.dossier()), WITHDRAWN);
    }
}
