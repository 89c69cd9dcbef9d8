package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.OfferColleagues;
import fr.nouveauxlieux.assignment.OwnReading;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the page shows on which a reader gives a dossier back. */
@Named("ownReadingPage")
@RequestScoped
public class OwnReadingPage {

    @Inject
    private OfferColleagues offerColleagues;

    @Inject
    private AssignmentWords words;

    private DossierId id;
    private OwnReading reading;

    /** Refused to whoever does not read it. */
    void show(DossierId shown) {
        id = shown;
        reading = offerColleagues.offer(shown);
    }

    public String getTitle() {
        return words.format("assignment.own.title", reading.number());
    }

    public String getLead() {
        return reading.title();
    }

    public String getUp() {
        return "/agents/lectures/" + id;
    }

    public boolean isTransferable() {
        return !reading.colleagues().isEmpty();
    }

    public List<Choice> getColleagues() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.text("assignment.choose")));
        reading.colleagues()
                .forEach(colleague -> choices.add(new Choice(
                        colleague.account().value(),
                        words.format(
                                "assignment.offer",
                                words.name(colleague.name()),
                                words.college(colleague.college()),
                                colleague.has(),
                                colleague.most()))));
        return choices;
    }
}
