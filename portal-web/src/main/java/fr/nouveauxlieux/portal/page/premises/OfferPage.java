package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.premises.Offer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page of one offer shows. */
@Named("premisesOffer")
@RequestScoped
public class OfferPage {

    @Inject
    private Visit visit;

    private Offer offer;

    void show(Offer shown) {
        offer = shown;
    }

    public OfferView getView() {
        return new PremisesWords(visit.getTexts()).view(offer);
    }

    /** Since when it is shown, and until when. */
    public String getShown() {
        return visit.getTexts()
                .format(
                        "premises.shown",
                        visit.getTexts().date(offer.publishedOn()),
                        visit.getTexts().date(offer.lastDay()));
    }

    public String getInterestPath() {
        return InterestsServlet.PATH + "/" + offer.id();
    }
}
