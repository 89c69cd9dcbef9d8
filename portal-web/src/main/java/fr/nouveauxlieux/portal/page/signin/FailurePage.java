package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.portal.page.Person;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.provider.Provider;
import fr.nouveauxlieux.portal.provider.ProviderException;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Says why signing in elsewhere did not succeed, and how to go on. */
@Named("providerFailure")
@RequestScoped
public class FailurePage {

    /** The view's name. */
    static final String VIEW = "provider-failure";

    private static final Logger LOGGER = System.getLogger(FailurePage.class.getName());

    @Inject
    private Visit visit;

    @Inject
    private Person person;

    private String brand = "";
    private String reason = "";

    /** @return the status to answer with */
    int tell(Provider provider, ProviderException failure) {
        ProviderException.Reason why = failure.reason();
        boolean ordinary = why == ProviderException.Reason.DENIED || why == ProviderException.Reason.STALE;
        LOGGER.log(
                ordinary ? Level.DEBUG : Level.WARNING,
                "sign-in by {0} did not succeed: {1}",
                provider.brand(),
                failure.getMessage());
        tell(provider, why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return status(why);
    }

    /** @param outcome as the text {@code provider.failure.} names it */
    void tell(Provider provider, String outcome) {
        brand = provider.brand();
        reason = outcome;
        visit.at("/connexion", QueryString.empty());
    }

    private static int status(ProviderException.Reason reason) {
        return switch (reason) {
            case AWAY -> HttpServletResponse.SC_BAD_GATEWAY;
            case STALE -> HttpServletResponse.SC_BAD_REQUEST;
            case DENIED, UNTRUSTED, TOO_WEAK, NAMELESS -> HttpServletResponse.SC_FORBIDDEN;
        };
    }

    public String getBrand() {
        return brand;
    }

    public String getLead() {
        return visit.getTexts().format("provider.failure." + reason, brand);
    }

    /** Whether someone signed in wanted to add a way in, rather than a visitor to come in. */
    public boolean isOfAccount() {
        return person.isSignedIn();
    }
}
