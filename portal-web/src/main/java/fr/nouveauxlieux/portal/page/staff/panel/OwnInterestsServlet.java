package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DeclareInterest;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.FindDossierToDeclare;
import fr.nouveauxlieux.panel.InterestOutcome;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** One's own interests, and where to declare another at any time, by the number of the dossier. */
@WebServlet(PanelAddress.INTERESTS)
public class OwnInterestsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NUMBER = 40;

    @Inject
    private transient OwnInterestsPage page;

    @Inject
    private transient FindDossierToDeclare findDossier;

    @Inject
    private transient DeclareInterest declareInterest;

    @Inject
    private transient Permissions permissions;

    @Override
    protected String view() {
        return "staff/own-interests";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        if (!permissions.may(DeclareInterest.class)) {
            permissions.require(DeclareInterest.class);
        }
        page.show();
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        String number = form.requireLine("number", LONGEST_NUMBER);
        Optional<DeclaredInterest> interest = PanelActions.readInterest(form, "kind", "text");
        if (form.isRefused()) {
            return;
        }
        Optional<InterestOutcome> outcome =
                findDossier.find(number).flatMap(dossier -> declare(dossier, interest.orElseThrow()));
        if (outcome.isEmpty()) {
            form.refuse("number", "panel.refused.no-dossier");
        } else if (outcome.get() == InterestOutcome.KNOWN) {
            form.refuse("kind", "panel.refused.known");
        } else {
            goOn(response, PanelAddress.INTERESTS, new NoticeCode("panel-declared"));
        }
    }

    /** Empty where it is told of a dossier of another wave: as if there were none. */
    private Optional<InterestOutcome> declare(DossierId dossier, DeclaredInterest interest) {
        try {
            return Optional.of(declareInterest.declare(dossier, interest));
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }
}
