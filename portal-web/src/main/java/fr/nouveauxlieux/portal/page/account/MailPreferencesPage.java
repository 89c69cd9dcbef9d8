package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.notification.MailKind;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The messages that one may refuse. */
@Named("mailPreferences")
@RequestScoped
public class MailPreferencesPage {

    @Inject
    private Visit visit;

    private List<MailKind> kinds = List.of();

    /** A box to tick. @param field its name: the code of the messages */
    public record Line(String field, String label, String hint) {}

    void show(List<MailKind> shown) {
        kinds = shown;
    }

    public List<Line> getLines() {
        return kinds.stream().map(this::line).toList();
    }

    private Line line(MailKind kind) {
        String key = "mail-kind." + kind.code();
        return new Line(kind.code(), visit.getTexts().get(key), visit.getTexts().get(key + ".hint"));
    }
}
