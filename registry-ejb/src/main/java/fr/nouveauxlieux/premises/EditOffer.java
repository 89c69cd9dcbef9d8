package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.OfferDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Changes an offer, which makes a draft of it: what is published is what the moderation has read. */
@ApplicationScoped
@UseCase(value = "premises.edit", permits = @Permit(to = Role.PERSON, reach = Reach.ORGANISATION))
public class EditOffer {

    @Inject
    private OfferDesk desk;

    @Inject
    private Clock clock;

    /**
     * @param version of the offer that was before whoever writes
     * @throws NoSuchOfferException if there is none
     */
    public OfferOutcome edit(OfferId id, OfferDraft draft, long version) {
        return desk.change(
                id, version, OfferAction.EDIT, OfferParty.OWNER, offer -> offer.edit(draft, clock.instant()));
    }
}
