package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.OfferDesk;
import fr.nouveauxlieux.premises.internal.OfferRows;
import fr.nouveauxlieux.premises.internal.PremisesMail;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Shows an offer to the public, and tells its owner. */
@ApplicationScoped
@UseCase(value = "premises.publish", permits = @Permit(to = Role.MODERATOR))
public class PublishOffer {

    @Inject
    private OfferRows rows;

    @Inject
    private OfferDesk desk;

    @Inject
    private PremisesMail mail;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param version of the offer that was before whoever decides
     * @throws NoSuchOfferException if there is none
     */
    public OfferOutcome publish(OfferId id, long version) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf(""));
        if (rows.get(id).draft().isOverOn(today)) {
            journal.nothingChanged();
            return OfferOutcome.OVER;
        }
        return desk.change(id, version, OfferAction.PUBLISH, OfferParty.MODERATION, offer -> {
            offer.publish(today, clock.instant());
            mail.tellPublished(offer);
        });
    }
}
