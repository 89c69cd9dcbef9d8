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

/** Takes an offer back. */
@ApplicationScoped
@UseCase(value = "premises.withdraw", permits = @Permit(to = Role.PERSON, reach = Reach.ORGANISATION))
public class WithdrawOffer {

    @Inject
    private OfferDesk desk;

    @Inject
    private Clock clock;

    /**
     * @param version of the offer that was before whoever acts
     * @throws NoSuchOfferException if there is none
     */
    public OfferOutcome withdraw(OfferId id, long version) {
        return desk.change(
                id, version, OfferAction.WITHDRAW, OfferParty.OWNER, offer -> offer.withdraw(clock.instant()));
    }
}
