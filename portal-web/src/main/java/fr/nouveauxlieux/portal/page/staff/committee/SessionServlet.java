package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.NoSuchSessionException;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One session: who sits, what is judged, who is there, what was said, and what its secretary may do. */
@WebServlet("/agents/comites/*")
public class SessionServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    /** What is done, by the code that the form's button sends, which is part of the notice's as well. */
    private static final Map<String, Action> ACTIONS = Map.ofEntries(
            Map.entry("replan", SessionActions::replan),
            Map.entry("renew", SessionActions::renew),
            Map.entry("seats", SessionActions::arrangeSeats),
            Map.entry("order", SessionActions::order),
            Map.entry("reckon", SessionActions::reckon),
            Map.entry("convene", SessionActions::convene),
            Map.entry("convene-again", SessionActions::conveneAgain),
            Map.entry("cancel", SessionActions::cancel),
            Map.entry("attendance", SessionActions::recordAttendance),
            Map.entry("open", SessionActions::open),
            Map.entry("vote", SessionActions::vote),
            Map.entry("interest", SessionActions::recordInterest),
            Map.entry("close", SessionActions::close),
            Map.entry("draw-up", SessionActions::drawUp));

    @FunctionalInterface
    private interface Action {
        void run(SessionActions actions, SessionId session, Form form);
    }

    @Inject
    private transient SessionPage page;

    @Inject
    private transient SessionActions actions;

    /** Below a session's address are its other pages. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String below = SessionAddress.find(request).map(SessionAddress::page).orElse("");
        RequestDispatcher other = below.isEmpty() ? null : getServletContext().getNamedDispatcher("session-" + below);
        if (other == null) {
            super.service(request, response);
        } else {
            other.forward(request, response);
        }
    }

    @Override
    protected String view() {
        return "staff/committee";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<SessionId> session = findSession(request);
        try {
            session.filter(wanted -> !page.isOf(wanted)).ifPresent(page::show);
            return session.isPresent();
        } catch (NoSuchSessionException none) {
            return false;
        }
    }

    /** What was not sent, where a form was refused: the page has several. */
    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (prepare(request)) {
            page.fill(form);
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<SessionId> session = findSession(request);
        String code = form.value("action");
        if (session.isEmpty() || !ACTIONS.containsKey(code)) {
            showNotFound(request, response);
            return;
        }
        try {
            ACTIONS.get(code).run(actions, session.get(), form);
        } catch (NoSuchSessionException none) {
            showNotFound(request, response);
            return;
        }
        if (form.isRefused()) {
            fill(request, form);
        } else {
            goOn(response, SessionAddress.of(session.get()), new NoticeCode("committee-" + code));
        }
    }

    private static Optional<SessionId> findSession(HttpServletRequest request) {
        return SessionAddress.find(request)
                .filter(address -> address.page().isEmpty())
                .map(SessionAddress::session);
    }
}
