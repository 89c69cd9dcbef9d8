package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.GuestView;
import fr.nouveauxlieux.dossier.ListGuests;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who was invited to a dossier. */
@Named("team")
@RequestScoped
public class TeamPage {

    @Inject
    private ListGuests listGuests;

    @Inject
    private Visit visit;

    private List<Guest> guests = List.of();

    void show(DossierSheet sheet) {
        guests = listGuests.list(sheet.id()).stream().map(this::guest).toList();
    }

    private Guest guest(GuestView view) {
        Texts texts = visit.getTexts();
        String name = view.name().isEmpty()
                ? view.address().map(EmailAddress::value).orElse(texts.get("dossier.someone"))
                : view.name();
        String access = texts.get(view.access() == DossierAccess.READ ? "dossier.guest-read" : "dossier.guest-write");
        return new Guest(view.key(), name, access, view.isAccepted());
    }

    public List<Guest> getGuests() {
        return guests;
    }

    /** What someone who is invited may do. */
    public List<Choice> getAccesses() {
        Texts texts = visit.getTexts();
        return List.of(
                new Choice("WRITE", texts.get("dossier.invite-write"), texts.get("dossier.invite-write-hint")),
                new Choice("READ", texts.get("dossier.invite-read"), texts.get("dossier.invite-read-hint")));
    }

    /** Somebody invited, in words. @param accepted whether they came */
    public record Guest(long key, String name, String access, boolean accepted) {}
}
