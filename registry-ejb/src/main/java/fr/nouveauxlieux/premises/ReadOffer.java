package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.OfferRows;
import fr.nouveauxlieux.premises.internal.OfferSheets;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An offer for the staff. One that is a draft is its owner's alone. */
@ApplicationScoped
@UseCase(
        value = "premises.read",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.MODERATOR, Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadOffer {

    @Inject
    private OfferRows rows;

    @Inject
    private OfferSheets sheets;

    /** @throws NoSuchOfferException if there is none, or it is a draft */
    public OfferSheet read(OfferId id) {
        PremisesOffer offer = rows.get(id);
        if (offer.state() == OfferState.DRAFT) {
            throw new NoSuchOfferException(id);
        }
        return sheets.of(offer);
    }
}
