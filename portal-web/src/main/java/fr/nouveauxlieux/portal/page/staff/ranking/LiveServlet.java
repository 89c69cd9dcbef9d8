package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.NoSuchSessionException;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionNotOpenException;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A page of a session that sits, whose buttons send the code of what they do as {@code action}. */
abstract class LiveServlet extends StaffServlet {

    static final String DOSSIER = "dossier";

    private static final long serialVersionUID = 1L;

    /** Does what a button asks; leaves the form refused where it cannot be done. */
    @FunctionalInterface
    interface Action {
        void run(SessionId session, Form form);
    }

    /** The last part of its address; empty for the dossier on the screen. */
    protected String page() {
        return "";
    }

    protected abstract Map<String, Action> actions();

    /** Gets ready what the page shows. */
    protected abstract void show(SessionId session, HttpServletRequest request);

    /** Fills the forms of the page that were not sent, where the one that was is refused. */
    protected void fillOthers(HttpServletRequest request, Form form) {
        // Most pages have what they show from elsewhere.
    }

    /** The address to go on to, after something was done. */
    protected abstract String after(SessionId session, Form form);

    @Override
    protected final boolean prepare(HttpServletRequest request) {
        Optional<SessionId> session = LiveAddress.find(request)
                .filter(address -> address.page().equals(page()))
                .map(LiveAddress::session);
        try {
            session.ifPresent(shown -> show(shown, request));
            return session.isPresent();
        } catch (NoSuchSessionException | NoSuchDossierException none) {
            return false;
        }
    }

    @Override
    protected final void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<SessionId> session = LiveAddress.find(request).map(LiveAddress::session);
        Optional<Action> action = Optional.ofNullable(actions().get(form.value("action")));
        if (session.isEmpty() || action.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        try {
            action.get().run(session.get(), form);
        } catch (SessionNotOpenException closed) {
            form.refuseAll("ranking.not-open");
        } catch (NoSuchSessionException | NoSuchDossierException none) {
            showNotFound(request, response);
            return;
        }
        if (form.isRefused()) {
            fillOthers(request, form);
        } else {
            String address = after(session.get(), form);
            int fragment = address.indexOf('#');
            NoticeCode notice = new NoticeCode("ranking-" + form.value("action"));
            goOn(
                    response,
                    fragment < 0
                            ? notice.appendTo(address)
                            : notice.appendTo(address.substring(0, fragment)) + address.substring(fragment));
        }
    }

    /** The dossier that the form is of. @throws NoSuchDossierException if it names none */
    static DossierId dossierOf(Form form) {
        return DossierId.find(form.value(DOSSIER)).orElseThrow(NoSuchDossierException::new);
    }

    static Optional<DossierId> findDossier(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(DOSSIER)).flatMap(DossierId::find);
    }
}
