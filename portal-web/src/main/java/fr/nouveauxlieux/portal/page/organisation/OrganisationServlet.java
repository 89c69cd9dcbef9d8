package fr.nouveauxlieux.portal.page.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.ReadOrganisation;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One organisation of one's own: its members, and what its managers do. */
@WebServlet(OrganisationsServlet.PATH + "/*")
public class OrganisationServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    /** What is done, by the code that the form's button sends, which is that of the notice as well. */
    private static final Map<String, Action> ACTIONS = Map.of(
            "invite", OrganisationActions::invite,
            "withdraw", OrganisationActions::withdraw,
            "remove", OrganisationActions::remove,
            "change-role", OrganisationActions::changeRole,
            "delegate", OrganisationActions::delegate,
            "end-delegation", OrganisationActions::endDelegation,
            "rename", OrganisationActions::rename,
            "leave", OrganisationActions::leave);

    @FunctionalInterface
    private interface Action {
        void run(OrganisationActions actions, OrganisationId organisation, Form form);
    }

    @Inject
    private transient ReadOrganisation readOrganisation;

    @Inject
    private transient OrganisationActions actions;

    @Inject
    private transient OrganisationsPage page;

    @Override
    protected String view() {
        return "organisation";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<OrganisationId> organisation = findOrganisation(request);
        organisation.ifPresent(id -> page.show(readOrganisation.read(id)));
        return organisation.isPresent();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<OrganisationId> organisation = findOrganisation(request);
        String code = form.value("action");
        Action action = ACTIONS.get(code);
        if (organisation.isEmpty() || action == null) {
            showNotFound(request, response);
            return;
        }
        action.run(actions, organisation.get(), form);
        if (!form.isRefused()) {
            String next = code.equals("leave")
                    ? OrganisationsServlet.PATH
                    : OrganisationsServlet.PATH + "/" + organisation.get();
            goOn(response, next, new NoticeCode("organisation-" + code));
        }
    }

    private static Optional<OrganisationId> findOrganisation(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : OrganisationId.find(path.substring(1));
    }
}
