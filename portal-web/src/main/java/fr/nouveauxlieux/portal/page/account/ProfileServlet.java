package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.account.ChangeProfile;
import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.account.OwnAccount;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.NameReading;
import fr.nouveauxlieux.portal.page.Person;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;

/** One's name, and the language of one's mails. */
@WebServlet("/compte/profil")
public class ProfileServlet extends OwnServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SAVED = new NoticeCode("profile-saved");

    @Inject
    private transient ChangeProfile changeProfile;

    @Inject
    private transient Person person;

    @Override
    protected String view() {
        return "account-profile";
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        OwnAccount account = person.getAccount();
        form.fill("given", account.name().given())
                .fill("family", account.name().family())
                .fill("language", account.language().code());
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        Optional<PersonName> name = NameReading.require(form);
        String language = form.requireChoice("language", List.of("fr", "en"));
        if (!form.isRefused() && name.isPresent()) {
            changeProfile.change(name.get(), Language.of(language));
            goOn(response, "/compte", SAVED);
        }
    }
}
