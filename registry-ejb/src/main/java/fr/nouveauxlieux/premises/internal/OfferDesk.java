package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.premises.NoSuchOfferException;
import fr.nouveauxlieux.premises.OfferAction;
import fr.nouveauxlieux.premises.OfferOutcome;
import fr.nouveauxlieux.premises.OfferParty;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;

/** What every change of an offer has in common. */
@ApplicationScoped
public class OfferDesk {

    @Inject
    private OfferRows rows;

    @Inject
    private Event<OffersChanged> changed;

    @Inject
    private Journal journal;

    /**
     * Changes an offer, unless someone was there before.
     *
     * @param version of the offer that was before whoever acts
     * @throws NoSuchOfferException if there is none
     */
    public OfferOutcome change(
            OfferId id, long version, OfferAction action, OfferParty party, Consumer<PremisesOffer> work) {
        PremisesOffer offer = rows.getToChange(id);
        if (offer.version() != version || !offer.allows(action, party)) {
            journal.nothingChanged();
            return OfferOutcome.OVERTAKEN;
        }
        Map<String, ?> before = offer.digested();
        work.accept(offer);
        changed.fire(new OffersChanged());
        journal.changed(offer.subject(), before, offer.digested(), offer.state().code());
        return OfferOutcome.DONE;
    }
}
