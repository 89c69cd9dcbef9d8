package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.DeviceName;
import fr.nouveauxlieux.account.LinkIdentity;
import fr.nouveauxlieux.account.LinkIdentityOutcome;
import fr.nouveauxlieux.account.SignInOutcome;
import fr.nouveauxlieux.account.SignInTooOldException;
import fr.nouveauxlieux.account.SignInWithProvider;
import fr.nouveauxlieux.portal.door.ProviderCookies;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.provider.Departure;
import fr.nouveauxlieux.portal.provider.Provider;
import fr.nouveauxlieux.portal.provider.ProviderException;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import fr.nouveauxlieux.portal.provider.Providers;
import fr.nouveauxlieux.portal.provider.Recognised;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where providers send people back: signs them in, or adds their identity to the account that they left from. */
@WebServlet("/connexion/retour/*")
public class ProviderReturnServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String IDENTITIES = "/compte/identites";
    private static final NoticeCode LINKED = new NoticeCode("identity-linked");
    private static final NoticeCode ALREADY_LINKED = new NoticeCode("identity-already-linked");
    private static final NoticeCode SIGN_IN_AGAIN = new NoticeCode("sign-in-again");

    @Inject
    private transient Providers providers;

    @Inject
    private transient ProviderCookies cookies;

    @Inject
    private transient SignInWithProvider signInWithProvider;

    @Inject
    private transient LinkIdentity linkIdentity;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient FailurePage failurePage;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        // The address holds what only the portal is to learn.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        Optional<Provider> provider = providers.list().stream()
                .filter(offered -> offered.returnPath().equals(request.getServletPath() + request.getPathInfo()))
                .findFirst();
        if (provider.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        try {
            Departure departure = recall(provider.get(), request, response);
            Recognised recognised = providers.arrive(departure, parameters(request));
            if (departure.linkedTo().isPresent()) {
                link(departure, recognised, request, response);
            } else {
                signIn(departure, recognised, request, response);
            }
        } catch (ProviderException e) {
            show(request, response, FailurePage.VIEW, failurePage.tell(provider.get(), e));
        }
    }

    private Departure recall(Provider provider, HttpServletRequest request, HttpServletResponse response)
            throws ProviderException {
        Departure departure = cookies.takeDeparture(request, response)
                .flatMap(providers::recall)
                .filter(left -> left.provider() == provider)
                .orElseThrow(() -> new ProviderException(Reason.STALE, "an arrival without a departure"));
        boolean ofAnother = departure
                .linkedTo()
                .filter(account -> !account.equals(ownAccount()))
                .isPresent();
        if (ofAnother) {
            throw new ProviderException(Reason.STALE, "an arrival in another account than the departure's");
        }
        return departure;
    }

    private String ownAccount() {
        return actor().account().map(account -> account.value()).orElse("");
    }

    private void signIn(
            Departure departure, Recognised recognised, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SignInOutcome outcome =
                signInWithProvider.signIn(recognised.identity(), DeviceName.of(request.getHeader("User-Agent")));
        if (outcome instanceof SignInOutcome.SignedIn signedIn) {
            keepSignOut(departure.provider(), recognised, request, response);
            goOn(response, entrance.open(request, response, signedIn, departure.returnTo()));
        } else if (outcome instanceof SignInOutcome.SecondFactorNeeded needed) {
            keepSignOut(departure.provider(), recognised, request, response);
            goOn(response, entrance.askSecondFactor(request, response, needed, departure.returnTo()));
        } else {
            failurePage.tell(departure.provider(), "suspended");
            show(request, response, FailurePage.VIEW, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void keepSignOut(
            Provider provider, Recognised recognised, HttpServletRequest request, HttpServletResponse response) {
        providers.remember(provider, recognised).ifPresent(kept -> cookies.giveSignOut(request, response, kept));
    }

    private void link(
            Departure departure, Recognised recognised, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            LinkIdentityOutcome outcome = linkIdentity.link(recognised.identity());
            if (outcome == LinkIdentityOutcome.ANOTHERS) {
                failurePage.tell(departure.provider(), "of-another");
                show(request, response, FailurePage.VIEW, HttpServletResponse.SC_CONFLICT);
            } else {
                goOn(response, IDENTITIES, outcome == LinkIdentityOutcome.LINKED ? LINKED : ALREADY_LINKED);
            }
        } catch (SignInTooOldException tooOld) {
            goOn(response, SIGN_IN + "?" + RETURN + "=" + IDENTITIES, SIGN_IN_AGAIN);
        }
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }
}
