package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.DemonstrationRoles;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.ReturnAddress;
import fr.nouveauxlieux.portal.page.Person;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages of signing in show beside their fields. */
@Named("signIn")
@RequestScoped
public class SignInPage {

    @Inject
    private DemonstrationRoles demonstrationRoles;

    @Inject
    private Person person;

    @Inject
    private Visit visit;

    private String returnAddress = "";

    /** @param wanted where to go on afterwards, as the address says; kept only if it is one of our pages */
    void lead(String wanted) {
        returnAddress = ReturnAddress.find(wanted).map(ReturnAddress::value).orElse("");
    }

    /** Empty for none in particular. */
    public String getReturnAddress() {
        return returnAddress;
    }

    /** The roles that anyone may try; none where the registry is real. */
    public List<Choice> getDemonstrationRoles() {
        return demonstrationRoles.list().stream()
                .map(role -> new Choice(
                        role.name(),
                        visit.getTexts().get("role." + role.name().toLowerCase(Locale.ROOT)),
                        visit.getTexts().get("role." + role.name().toLowerCase(Locale.ROOT) + ".hint")))
                .toList();
    }

    /** Whether someone signed in is asked to sign in anew. */
    public boolean isAgain() {
        return person.isSignedIn();
    }

    Optional<String> findOwnAddress() {
        return person.isSignedIn() ? person.getAccount().address().map(EmailAddress::value) : Optional.empty();
    }
}
