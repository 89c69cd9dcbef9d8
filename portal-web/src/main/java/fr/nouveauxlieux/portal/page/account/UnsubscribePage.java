package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.notification.MailKind;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The messages that a link ends. */
@Named("unsubscribe")
@RequestScoped
public class UnsubscribePage {

    @Inject
    private Visit visit;

    private MailKind kind;

    void show(MailKind shown) {
        kind = shown;
    }

    public boolean isWanted() {
        return kind.wanted();
    }

    public String getName() {
        return visit.getTexts().get("mail-kind." + kind.code());
    }

    public String getToken() {
        return kind.unsubscribeToken();
    }
}
