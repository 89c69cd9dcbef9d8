package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.organisation.ListOwnOrganisations;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.premises.EnergyClass;
import fr.nouveauxlieux.premises.OfferAction;
import fr.nouveauxlieux.premises.OfferParty;
import fr.nouveauxlieux.premises.OfferSheet;
import fr.nouveauxlieux.premises.OfferState;
import fr.nouveauxlieux.premises.OfferTransitions;
import fr.nouveauxlieux.premises.PremisesAccess;
import fr.nouveauxlieux.premises.PremisesCondition;
import fr.nouveauxlieux.premises.PremisesKind;
import fr.nouveauxlieux.premises.ReceivedInterest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What owners' pages show. */
@Named("ownOffers")
@RequestScoped
public class OwnOffersPage {

    @Inject
    private Visit visit;

    @Inject
    private ListOwnOrganisations listOwnOrganisations;

    private List<OfferSheet> sheets = List.of();
    private List<ReceivedInterest> received = List.of();

    void show(List<OfferSheet> shown) {
        sheets = shown;
    }

    void show(OfferSheet shown, List<ReceivedInterest> interests) {
        sheets = List.of(shown);
        received = interests;
    }

    public List<OfferSheet> getSheets() {
        return sheets;
    }

    /** The one that the page is of. */
    public OfferSheet getSheet() {
        return sheets.get(0);
    }

    public OfferView getView() {
        return view(getSheet());
    }

    public OfferView view(OfferSheet sheet) {
        return words().view(sheet);
    }

    public String state(OfferSheet sheet) {
        return visit.getTexts().get("premises.state." + sheet.state().code());
    }

    public String interests(OfferSheet sheet) {
        return visit.getTexts().format("premises.interests", sheet.interests());
    }

    public List<ReceivedInterest> getReceived() {
        return received;
    }

    /** The organisations that one may offer premises of. */
    public List<Choice> getOwners() {
        return listOwnOrganisations.list().stream()
                .map(one -> new Choice(one.id().value(), one.name()))
                .toList();
    }

    /** @param action as {@code PROPOSE} */
    public boolean may(String action) {
        return OfferTransitions.after(getSheet().state(), OfferAction.valueOf(action), OfferParty.OWNER)
                .isPresent();
    }

    public boolean isPublished() {
        return getSheet().state() == OfferState.PUBLISHED;
    }

    public String moment(Instant instant) {
        return visit.getTexts().moment(instant);
    }

    public List<Choice> getKinds() {
        return words().choices("kind", PremisesKind.values());
    }

    public List<Choice> getConditions() {
        return words().choices("condition", PremisesCondition.values());
    }

    public List<Choice> getAccesses() {
        return words().choices("access", PremisesAccess.values());
    }

    public List<Choice> getEnergies() {
        return Stream.concat(
                        Stream.of(new Choice("", visit.getTexts().get("premises.energy-unknown"))),
                        Stream.of(EnergyClass.values()).map(one -> new Choice(one.code(), one.name())))
                .toList();
    }

    public List<Choice> getRents() {
        Texts texts = visit.getTexts();
        return Stream.of(OfferForm.PRICED, OfferForm.FREE, OfferForm.UNKNOWN)
                .map(code -> new Choice(code, texts.get("premises.rent-kind." + code)))
                .toList();
    }

    private PremisesWords words() {
        return new PremisesWords(visit.getTexts());
    }
}
