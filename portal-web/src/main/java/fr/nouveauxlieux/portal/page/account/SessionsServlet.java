package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.account.RevokeOtherSessions;
import fr.nouveauxlieux.account.RevokeSession;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The sessions that one has open, each of which can be ended. */
@WebServlet(SessionsServlet.PATH)
public class SessionsServlet extends OwnServlet {

    static final String PATH = "/compte/sessions";

    private static final long serialVersionUID = 1L;
    private static final NoticeCode ENDED = new NoticeCode("session-ended");
    private static final NoticeCode OTHERS_ENDED = new NoticeCode("other-sessions-ended");
    private static final int LONGEST_ID = 100;

    @Inject
    private transient RevokeSession revokeSession;

    @Inject
    private transient RevokeOtherSessions revokeOtherSessions;

    @Override
    protected String view() {
        return "account-sessions";
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        String session = form.readLine("session", LONGEST_ID);
        if (form.isRefused()) {
            return;
        }
        if (session.isEmpty()) {
            revokeOtherSessions.revoke();
            goOn(response, PATH, OTHERS_ENDED);
        } else {
            revokeSession.revoke(session);
            goOn(response, PATH, ENDED);
        }
    }
}
