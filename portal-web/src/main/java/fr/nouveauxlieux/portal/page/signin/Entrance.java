package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.SignInOutcome;
import fr.nouveauxlieux.account.SignOut;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.door.SessionCookies;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.ReturnAddress;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** What all ways of signing in come to. */
@RequestScoped
public class Entrance {

    private static final String HOME = "/compte";

    @Inject
    private SessionCookies cookies;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private SignOut signOut;

    @Inject
    private Clock clock;

    /**
     * Signs the browser in, and out of the session that it had.
     *
     * @return where to go on
     */
    public String open(HttpServletRequest request, HttpServletResponse response, SignInOutcome.SignedIn outcome) {
        if (currentActor.get().isSignedIn()) {
            signOut.signOut();
        }
        cookies.give(request, response, outcome.session());
        return ReturnAddress.find(request.getParameter(PageServlet.RETURN))
                .map(ReturnAddress::value)
                .orElse(HOME);
    }

    /** @return where to go on */
    public String askSecondFactor(
            HttpServletRequest request, HttpServletResponse response, SignInOutcome.SecondFactorNeeded outcome) {
        cookies.giveChallenge(request, response, outcome.challenge());
        return withReturn(PageServlet.SECOND_FACTOR, request);
    }

    /** Says that it was refused, and until when nothing more is looked at. */
    public void refuse(Form form, SignInOutcome.Refused outcome, String text) {
        outcome.retryAt()
                .map(retryAt -> Duration.between(clock.instant(), retryAt))
                .filter(wait -> wait.compareTo(Duration.ZERO) > 0)
                .ifPresentOrElse(
                        wait -> form.refuseAll(
                                "sign-in.wait", wait.plusSeconds(59).toMinutes()),
                        () -> form.refuseAll(text));
    }

    /** The address with where to go on afterwards, where the request says so. */
    public static String withReturn(String address, HttpServletRequest request) {
        return ReturnAddress.find(request.getParameter(PageServlet.RETURN))
                .map(wanted -> address + "?" + PageServlet.RETURN + "="
                        + URLEncoder.encode(wanted.value(), StandardCharsets.UTF_8))
                .orElse(address);
    }
}
