package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the pages of one's own account offer to choose from. */
@Named("ownAccount")
@RequestScoped
public class OwnAccountPage {

    @Inject
    private Visit visit;

    /** The languages of mails. */
    public List<Choice> getLanguages() {
        return List.of(
                new Choice("fr", visit.getTexts().get("account.language-fr")),
                new Choice("en", visit.getTexts().get("account.language-en")));
    }
}
