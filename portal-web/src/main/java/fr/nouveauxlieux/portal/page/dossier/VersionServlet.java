package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.AdoptCallVersion;
import fr.nouveauxlieux.dossier.AdoptionOutcome;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.NotAmendableException;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says what a newer version of the call changes, and moves the dossier to it. */
public class VersionServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode ADOPTED = new NoticeCode("dossier-version-adopted");
    private static final String VERSION = "version";

    @Inject
    private transient AdoptCallVersion adoptCallVersion;

    @Inject
    private transient AmendmentPage amendment;

    @Override
    protected String view() {
        return "dossier/version";
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        return amendment.isOffered();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        if (!form.value(VERSION).matches("\\d{1,6}")) {
            form.refuseAll("dossier.version-overtaken");
            return;
        }
        try {
            AdoptionOutcome outcome = adoptCallVersion.adopt(address.dossier(), Integer.parseInt(form.value(VERSION)));
            if (outcome.change() == AdoptionOutcome.Change.OVERTAKEN) {
                form.refuseAll("dossier.version-overtaken");
            } else {
                goOn(response, DossierAddress.of(address.dossier()), ADOPTED);
            }
        } catch (NotAmendableException closed) {
            form.refuseAll("dossier.not-amendable");
        }
    }
}
