package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.SignInTooOldException;
import fr.nouveauxlieux.account.TooBusyException;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.door.SessionCookies;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.privacy.EraseOwnAccount;
import fr.nouveauxlieux.privacy.PreviewErasure;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Erases one's own account, after having said what that means. */
@WebServlet(ErasureServlet.PATH)
public class ErasureServlet extends FormServlet {

    static final String PATH = "/compte/suppression";

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SIGN_IN_AGAIN = new NoticeCode("sign-in-again");

    @Inject
    private transient EraseOwnAccount eraseOwnAccount;

    @Inject
    private transient PreviewErasure previewErasure;

    @Inject
    private transient ErasurePage page;

    @Inject
    private transient SessionCookies cookies;

    @Override
    protected String view() {
        return "account-erasure";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        page.show(previewErasure.preview(own()));
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        boolean asked = previewErasure.preview(own()).passphrase();
        Optional<Passphrase> passphrase =
                asked ? Optional.of(Passphrase.typed(form.requireSecret("passphrase"))) : Optional.empty();
        if (!form.isTicked("understood")) {
            form.refuse("understood", "erasure.tick");
        }
        if (!form.isRefused()) {
            erase(request, response, form, passphrase);
        }
    }

    private void erase(
            HttpServletRequest request, HttpServletResponse response, Form form, Optional<Passphrase> passphrase) {
        try {
            switch (eraseOwnAccount.erase(own(), passphrase)) {
                case ERASED -> {
                    cookies.takeAway(request, response);
                    goOn(response, ErasedServlet.PATH);
                }
                case WRONG_PASSPHRASE -> form.refuse("passphrase", "passphrase.wrong");
                case TRY_LATER -> form.refuseAll("passphrase.try-later");
                case LAST_ADMINISTRATOR -> form.refuseAll("erasure.last-administrator");
                case MANAGES_ALONE -> form.refuseAll("erasure.manages-alone");
                case OWN_ACCOUNT -> throw new IllegalStateException("one's own account is what this page is for");
            }
        } catch (SignInTooOldException tooOld) {
            goOn(
                    response,
                    SIGN_IN + "?" + RETURN + "=" + URLEncoder.encode(PATH, StandardCharsets.UTF_8),
                    SIGN_IN_AGAIN);
        } catch (TooBusyException busy) {
            form.refuseAll("sign-in.busy");
        }
    }

    private AccountId own() {
        return actor().account().orElseThrow();
    }
}
