package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.AnswerChallenge;
import fr.nouveauxlieux.account.DeviceName;
import fr.nouveauxlieux.account.SignInOutcome;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.portal.door.SessionCookies;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Asks for the second factor of whoever has shown the first. */
@WebServlet(PageServlet.SECOND_FACTOR)
public class SecondFactorServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode OVER = new NoticeCode("challenge-over");

    @Inject
    private transient AnswerChallenge answerChallenge;

    @Inject
    private transient SessionCookies cookies;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient SignInPage page;

    @Override
    protected String view() {
        return "second-factor";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        page.lead(request.getParameter(RETURN));
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        Optional<SecretToken> challenge = cookies.findChallenge(request);
        if (challenge.isEmpty()) {
            startAnew(request, response);
            return;
        }
        String code = form.requireLine("code", 40);
        if (form.isRefused()) {
            return;
        }
        SignInOutcome outcome =
                answerChallenge.answer(challenge.get(), code, DeviceName.of(request.getHeader("User-Agent")));
        if (outcome instanceof SignInOutcome.SignedIn signedIn) {
            goOn(response, entrance.open(request, response, signedIn));
        } else if (outcome instanceof SignInOutcome.Refused refused) {
            entrance.refuse(form, refused, "second-factor.refused");
        } else {
            startAnew(request, response);
        }
    }

    private void startAnew(HttpServletRequest request, HttpServletResponse response) {
        cookies.takeChallengeAway(request, response);
        goOn(response, Entrance.withReturn(SIGN_IN, request), OVER);
    }
}
