package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.OfferColleagues;
import fr.nouveauxlieux.assignment.ReaderOffer;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
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
    private WaveDossiers dossiers;

    @Inject
    private AssignmentWords words;

    private WaveDossier dossier;
    private List<ReaderOffer> colleagues = List.of();

    /** Refused to whoever does not read it. */
    void show(DossierId id) {
        colleagues = offerColleagues.offer(id);
        dossier = dossiers.get(id);
    }

    public String getTitle() {
        return words.format("assignment.own.title", dossier.number());
    }

    public String getLead() {
        return dossier.title();
    }

    public String getUp() {
        return "/agents/lectures/" + dossier.id();
    }

    public boolean isTransferable() {
        return !colleagues.isEmpty();
    }

    public List<Choice> getColleagues() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.text("assignment.choose")));
        colleagues.forEach(colleague -> choices.add(new Choice(
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
