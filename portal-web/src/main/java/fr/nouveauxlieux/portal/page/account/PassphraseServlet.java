package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.account.ChangePassphrase;
import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.TooBusyException;
import fr.nouveauxlieux.account.WeakPassphraseException;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.PassphraseReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Changes one's passphrase, the current one being shown first. */
@WebServlet("/compte/phrase-de-passe")
public class PassphraseServlet extends OwnServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode CHANGED = new NoticeCode("passphrase-changed");

    @Inject
    private transient ChangePassphrase changePassphrase;

    @Override
    protected String view() {
        return "account-passphrase";
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        Passphrase current = Passphrase.typed(form.requireSecret("current"));
        Passphrase chosen = PassphraseReading.require(form, "passphrase");
        if (form.isRefused()) {
            return;
        }
        try {
            switch (changePassphrase.change(current, chosen)) {
                case CHANGED -> goOn(response, "/compte", CHANGED);
                case WRONG_PASSPHRASE -> form.refuse("current", "passphrase.wrong");
                case TRY_LATER -> form.refuseAll("passphrase.try-later");
            }
        } catch (WeakPassphraseException weak) {
            PassphraseReading.refuse(form, "passphrase", weak);
        } catch (TooBusyException busy) {
            form.refuseAll("sign-in.busy");
        }
    }
}
