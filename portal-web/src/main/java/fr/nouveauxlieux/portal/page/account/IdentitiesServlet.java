package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.account.UnlinkIdentity;
import fr.nouveauxlieux.account.UnlinkIdentityOutcome;
import fr.nouveauxlieux.portal.door.ProviderCookies;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.LeavingPage;
import fr.nouveauxlieux.portal.provider.Departure;
import fr.nouveauxlieux.portal.provider.Leaving;
import fr.nouveauxlieux.portal.provider.Provider;
import fr.nouveauxlieux.portal.provider.ProviderException;
import fr.nouveauxlieux.portal.provider.Providers;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The services by which one signs in to one's own account: adds one, takes one away. */
@WebServlet(IdentitiesServlet.PATH)
public class IdentitiesServlet extends OwnServlet {

    static final String PATH = "/compte/identites";

    private static final long serialVersionUID = 1L;
    private static final NoticeCode UNLINKED = new NoticeCode("identity-unlinked");
    private static final int LONGEST_CODE = 20;

    @Inject
    private transient UnlinkIdentity unlinkIdentity;

    @Inject
    private transient Providers providers;

    @Inject
    private transient ProviderCookies cookies;

    @Inject
    private transient LeavingPage leavingPage;

    @Override
    protected String view() {
        return "account-identities";
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        String identity = form.readLine("delier", LONGEST_CODE);
        if (!identity.isEmpty()) {
            unlink(identity, response, form);
            return;
        }
        Optional<Provider> provider =
                Provider.find(form.readLine("lier", LONGEST_CODE)).filter(providers.list()::contains);
        if (provider.isEmpty()) {
            goOn(response, PATH);
        } else {
            leave(provider.get(), request, response, form);
        }
    }

    private void unlink(String identity, HttpServletResponse response, Form form) {
        UnlinkIdentityOutcome outcome = identity.matches("\\d{1,18}")
                ? unlinkIdentity.unlink(Long.parseLong(identity))
                : UnlinkIdentityOutcome.THERE_WAS_NONE;
        switch (outcome) {
            case UNLINKED -> goOn(response, PATH, UNLINKED);
            case LAST_WAY_IN -> form.refuseAll("identities.last-way-in");
            case THERE_WAS_NONE -> goOn(response, PATH);
        }
    }

    private void leave(Provider provider, HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        String account = actor().account().orElseThrow().value();
        try {
            Leaving leaving = providers.leave(Departure.draw(provider, Optional.of(account), PATH), false);
            cookies.giveDeparture(request, response, leaving.cookie());
            leavingPage.lead(leaving, response);
            show(request, response, LeavingPage.VIEW, HttpServletResponse.SC_OK);
        } catch (ProviderException e) {
            form.refuseAll("provider.failure.away", provider.brand());
        }
    }
}
