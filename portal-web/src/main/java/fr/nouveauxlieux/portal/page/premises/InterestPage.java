package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.dossier.ListOwnDossiers;
import fr.nouveauxlieux.organisation.ListOwnOrganisations;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.premises.Offer;
import fr.nouveauxlieux.premises.OwnInterest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What pages about interests in premises show to whoever expresses them. */
@Named("premisesInterest")
@RequestScoped
public class InterestPage {

    static final String ORGANISATION = "o-";
    static final String DOSSIER = "d-";

    @Inject
    private Visit visit;

    @Inject
    private ListOwnOrganisations listOwnOrganisations;

    @Inject
    private ListOwnDossiers listOwnDossiers;

    private Offer offer;
    private List<OwnInterest> own = List.of();

    void show(Offer shown) {
        offer = shown;
    }

    void show(List<OwnInterest> interests) {
        own = interests;
    }

    public OfferView getView() {
        return new PremisesWords(visit.getTexts()).view(offer);
    }

    public List<OwnInterest> getOwn() {
        return own;
    }

    /** In whose name one may write: one's organisations, then one's dossiers. */
    public List<Choice> getBearers() {
        return Stream.concat(
                        listOwnOrganisations.list().stream()
                                .map(one -> new Choice(ORGANISATION + one.id(), one.name())),
                        listOwnDossiers.list().stream()
                                .map(one -> new Choice(
                                        DOSSIER + one.id(),
                                        visit.getTexts()
                                                .format(
                                                        "premises.bearer.dossier",
                                                        one.title().isEmpty() ? one.number() : one.title(),
                                                        one.organisationName()))))
                .toList();
    }

    public String moment(Instant instant) {
        return visit.getTexts().moment(instant);
    }
}
