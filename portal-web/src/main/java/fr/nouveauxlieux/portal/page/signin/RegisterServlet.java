package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.Register;
import fr.nouveauxlieux.account.Registration;
import fr.nouveauxlieux.account.TooBusyException;
import fr.nouveauxlieux.account.WeakPassphraseException;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.EmailReading;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.portal.page.NameReading;
import fr.nouveauxlieux.portal.page.PassphraseReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Asks for an account. The answer is the same whether or not the address has one already. */
@WebServlet("/inscription")
public class RegisterServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Register register;

    @Inject
    private transient TryCount tryCount;

    @Override
    protected String view() {
        return "register";
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        Optional<PersonName> name = NameReading.require(form);
        Optional<EmailAddress> address = EmailReading.require(form, "email");
        Passphrase passphrase = PassphraseReading.require(form, "passphrase");
        if (form.isRefused() || name.isEmpty() || address.isEmpty() || !tryCount.allows(form, Purpose.REGISTRATION)) {
            return;
        }
        try {
            register.register(
                    new Registration(address.get(), passphrase, name.get(), Language.of(visit().getLanguage())));
            goOn(response, MailSentServlet.REGISTERED);
        } catch (WeakPassphraseException weak) {
            PassphraseReading.refuse(form, "passphrase", weak);
        } catch (TooBusyException busy) {
            form.refuseAll("sign-in.busy");
        }
    }
}
