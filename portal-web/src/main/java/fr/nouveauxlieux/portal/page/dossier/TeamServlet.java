package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.InviteGuest;
import fr.nouveauxlieux.dossier.RemoveGuest;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.EmailReading;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Who writes a dossier together: invites, takes away. */
public class TeamServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode INVITED = new NoticeCode("dossier-invited");
    private static final NoticeCode REMOVED = new NoticeCode("dossier-guest-removed");
    private static final List<String> OFFERED = List.of("READ", "WRITE");

    @Inject
    private transient InviteGuest inviteGuest;

    @Inject
    private transient RemoveGuest removeGuest;

    @Inject
    private transient TeamPage team;

    @Override
    protected String view() {
        return "dossier/team";
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        team.show(sheet);
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        String guest = form.value("guest");
        if (guest.matches("\\d{1,18}")) {
            removeGuest.remove(address.dossier(), Long.parseLong(guest));
            goOn(response, DossierAddress.of(address.dossier(), DossierAddress.TEAM), REMOVED);
            return;
        }
        EmailReading.require(form, "email").ifPresent(email -> {
            DossierAccess access = DossierAccess.valueOf(form.requireChoice("access", OFFERED));
            if (!form.isRefused()) {
                inviteGuest.invite(address.dossier(), email, access);
                goOn(response, DossierAddress.of(address.dossier(), DossierAddress.TEAM), INVITED);
            }
        });
    }
}
