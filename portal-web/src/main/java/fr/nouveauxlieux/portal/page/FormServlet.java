package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.door.ForgeryFilter;
import fr.nouveauxlieux.portal.door.FormGuard;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page with a form: reading shows it; sending it does what it asks for and sends the browser on, or shows it again
 * with what is wrong and what was typed. Works without scripts and without a session of the server.
 */
public abstract class FormServlet extends PageServlet {

    /** The form can be understood, what it holds cannot be accepted. */
    private static final int UNACCEPTABLE = 422;

    @Inject
    private transient FormView formView;

    @Inject
    private transient FormGuard guard;

    /** The view's name under {@code WEB-INF/pages}, without ending. */
    protected abstract String view();

    /** Whether visitors are sent to sign in first. */
    protected boolean isForSignedIn() {
        return false;
    }

    /**
     * Gets ready what the page shows around its form, each time that it is shown.
     *
     * @return false where there is no such page after all: not found
     */
    protected boolean prepare(HttpServletRequest request) {
        return true;
    }

    /** Fills in what fields hold so far, when the form is first shown. */
    protected void fill(HttpServletRequest request, Form form) {}

    /**
     * Does what the form asks for. Either sends the browser on ({@link #goOn}), or shows another page, or leaves the
     * form refused, which is then shown again.
     */
    protected abstract void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isForSignedIn() && !actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        if (request.getAttribute(ForgeryFilter.TOO_LATE) != null) {
            Form late = Form.posted(request);
            late.refuseAll("entry.too-late");
            showForm(request, response, late, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Form form = Form.blank();
        fill(request, form);
        showForm(request, response, form, HttpServletResponse.SC_OK);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isForSignedIn() && !actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        Form form = Form.posted(request);
        submit(request, response, form);
        if (form.isRefused()) {
            showForm(request, response, form, UNACCEPTABLE);
        }
    }

    /** Shows the page with a form, which need not be the one that was sent. */
    protected final void showForm(HttpServletRequest request, HttpServletResponse response, Form form, int status)
            throws ServletException, IOException {
        visit().at(pathOf(request), QueryString.empty());
        if (!prepare(request)) {
            showNotFound(request, response);
            return;
        }
        show(request, response, form, view(), status);
    }

    /** Shows another view, with a form of its own. */
    protected final void show(
            HttpServletRequest request, HttpServletResponse response, Form form, String view, int status)
            throws ServletException, IOException {
        formView.show(form);
        guard.prepare(request, response);
        // A token of one visitor is none of another's.
        response.setHeader("Cache-Control", "no-store");
        show(request, response, view, status);
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getPathInfo() == null
                ? request.getServletPath()
                : request.getServletPath() + request.getPathInfo();
    }
}
