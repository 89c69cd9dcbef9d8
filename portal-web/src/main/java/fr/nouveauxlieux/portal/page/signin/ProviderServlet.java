package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.portal.door.ProviderCookies;
import fr.nouveauxlieux.portal.form.ReturnAddress;
import fr.nouveauxlieux.portal.page.LeavingPage;
import fr.nouveauxlieux.portal.page.PageServlet;
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

/** Sends the browser to a provider to sign in there. */
@WebServlet("/connexion/fournisseur")
public class ProviderServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Providers providers;

    @Inject
    private transient ProviderCookies cookies;

    @Inject
    private transient LeavingPage leavingPage;

    @Inject
    private transient FailurePage failurePage;

    /** Also where a form sent too late ends: nothing was typed that could be lost. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, SIGN_IN);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Provider> provider =
                Provider.find(request.getParameter("fournisseur")).filter(providers.list()::contains);
        if (provider.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        String wanted = ReturnAddress.find(request.getParameter(RETURN))
                .map(ReturnAddress::value)
                .orElse("");
        try {
            Leaving leaving =
                    providers.leave(Departure.draw(provider.get(), Optional.empty(), wanted), actor().isSignedIn());
            cookies.giveDeparture(request, response, leaving.cookie());
            leavingPage.lead(leaving, response);
            show(request, response, LeavingPage.VIEW, HttpServletResponse.SC_OK);
        } catch (ProviderException e) {
            show(request, response, FailurePage.VIEW, failurePage.tell(provider.get(), e));
        }
    }
}
