package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.OfferDesk;
import fr.nouveauxlieux.premises.internal.PremisesMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Sends an offer back to its owner, for a reason that they read; also one that is published. */
@ApplicationScoped
@UseCase(value = "premises.refuse", permits = @Permit(to = Role.MODERATOR))
public class RefuseOffer {

    @Inject
    private OfferDesk desk;

    @Inject
    private PremisesMail mail;

    @Inject
    private Clock clock;

    /**
     * @param version of the offer that was before whoever decides
     * @throws NoSuchOfferException if there is none
     */
    public OfferOutcome refuse(OfferId id, OfferReason reason, long version) {
        return desk.change(id, version, OfferAction.REFUSE, OfferParty.MODERATION, offer -> {
            offer.refuse(reason, clock.instant());
            mail.tellRefused(offer, reason);
        });
    }
}
