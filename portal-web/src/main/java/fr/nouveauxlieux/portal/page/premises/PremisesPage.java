package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.premises.Offer;
import fr.nouveauxlieux.premises.PremisesKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the list of premises shows. */
@Named("premisesList")
@RequestScoped
public class PremisesPage {

    @Inject
    private Visit visit;

    private PremisesQuestions questions;
    private List<OfferView> offers = List.of();

    void show(PremisesQuestions asked, List<Offer> found) {
        PremisesWords words = new PremisesWords(visit.getTexts());
        questions = asked;
        offers = found.stream().map(words::view).toList();
    }

    public List<OfferView> getOffers() {
        return offers;
    }

    /** Whether one of them at least can be drawn on a map. */
    public boolean isDrawn() {
        return offers.stream().anyMatch(OfferView::isLocated);
    }

    public boolean isAsked() {
        return questions.isAsked();
    }

    public String getCount() {
        return visit.getTexts().format("premises.count", offers.size());
    }

    public String value(String field) {
        return questions.form().value(field);
    }

    /** What was not understood of a field; empty for nothing. */
    public String error(String field) {
        return questions
                .form()
                .findError(field)
                .map(error ->
                        visit.getTexts().format(error.text(), error.arguments().toArray()))
                .orElse("");
    }

    public List<Choice> getKinds() {
        return new PremisesWords(visit.getTexts()).choices("kind", PremisesKind.values());
    }

    /** The communes that what was typed may mean, each as the address that means it. */
    public List<Choice> getCommunes() {
        return questions.listChoices().stream().map(this::choice).toList();
    }

    private Choice choice(Commune commune) {
        String name = commune.name() + " (" + commune.code() + ")";
        return new Choice(
                questions.address().withOnly(PremisesQuestions.TERRITORY, name).appendTo(PremisesServlet.PATH), name);
    }
}
