package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.NoSuchSessionException;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.minutes.SignMinutes;
import fr.nouveauxlieux.committee.minutes.SigningOutcome;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The minutes of a session, to be read and signed: {@code /agents/comites/SESSION/proces-verbal}. */
public class MinutesServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 210;

    @Inject
    private transient MinutesPage page;

    @Inject
    private transient SignMinutes signMinutes;

    @Override
    protected String view() {
        return "staff/committee-minutes";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            return SessionAddress.find(request)
                    .filter(address -> address.rest().isEmpty())
                    .filter(address -> page.show(address.session()))
                    .isPresent();
        } catch (NoSuchSessionException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        SessionId session = SessionAddress.find(request).orElseThrow().session();
        String name = form.requireLine("typed-name", LONGEST_NAME);
        if (form.isRefused()) {
            return;
        }
        try {
            SigningOutcome outcome = signMinutes.sign(session, form.value("digest"), name);
            if (outcome == SigningOutcome.SIGNED) {
                goOn(response, SessionAddress.of(session, SessionAddress.MINUTES), new NoticeCode("committee-signed"));
            } else {
                form.refuse("typed-name", "committee.signing." + SessionWords.code(outcome));
            }
        } catch (NoSuchSessionException none) {
            showNotFound(request, response);
        }
    }
}
