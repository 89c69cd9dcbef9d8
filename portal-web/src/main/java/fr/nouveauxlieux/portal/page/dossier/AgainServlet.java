package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.BeginAgain;
import fr.nouveauxlieux.dossier.DossierBeginning;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes up a dossier that ended without success in a new draft, with its answers. */
public class AgainServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode BEGUN = new NoticeCode("dossier-begun-again");

    @Inject
    private transient BeginAgain beginAgain;

    @Override
    protected String view() {
        return "dossier/again";
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        return page().isRepeatable();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        open(address.dossier());
        if (!page().isRepeatable()) {
            goOn(response, DossierAddress.of(address.dossier()));
            return;
        }
        DossierBeginning beginning = beginAgain.begin(address.dossier());
        if (beginning instanceof DossierBeginning.Begun begun) {
            goOn(response, DossierAddress.of(begun.dossier()), BEGUN);
        } else if (beginning instanceof DossierBeginning.Existing existing) {
            goOn(response, DossierAddress.of(existing.dossier()));
        } else {
            form.refuseAll("stages.letter-first");
        }
    }
}
