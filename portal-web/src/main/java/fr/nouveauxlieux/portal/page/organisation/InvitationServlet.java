package fr.nouveauxlieux.portal.page.organisation;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.organisation.AcceptInvitation;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.LinkServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Joins an organisation by the link of a mail. */
@WebServlet(AccountLinks.INVITATION)
public class InvitationServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode JOINED = new NoticeCode("organisation-joined");

    @Inject
    private transient AcceptInvitation acceptInvitation;

    @Override
    protected String view() {
        return "organisation-invitation";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected void follow(HttpServletRequest request, HttpServletResponse response, Form form, SecretToken token)
            throws ServletException, IOException {
        Optional<OrganisationId> joined = acceptInvitation.accept(token);
        if (joined.isPresent()) {
            goOn(response, OrganisationsServlet.PATH + "/" + joined.get(), JOINED);
        } else {
            showDeadLink(request, response);
        }
    }
}
