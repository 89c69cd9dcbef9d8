package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.AcceptDossierInvitation;
import fr.nouveauxlieux.dossier.DossierLinks;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.SecretToken;
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

/** Joins those who write a dossier, by the link of a mail. */
@WebServlet(DossierLinks.INVITATION)
public class JoinServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode JOINED = new NoticeCode("dossier-joined");

    @Inject
    private transient AcceptDossierInvitation acceptInvitation;

    @Override
    protected String view() {
        return "dossier/invitation";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected void follow(HttpServletRequest request, HttpServletResponse response, Form form, SecretToken token)
            throws ServletException, IOException {
        Optional<DossierId> joined = acceptInvitation.accept(token);
        if (joined.isPresent()) {
            goOn(response, DossierAddress.of(joined.get()), JOINED);
        } else {
            showDeadLink(request, response);
        }
    }
}
