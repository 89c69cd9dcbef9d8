package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.OfferRows;
import fr.nouveauxlieux.premises.internal.OfferSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An offer of one of one's organisations. */
@ApplicationScoped
@UseCase(
        value = "premises.read-own",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.PERSON, reach = Reach.ORGANISATION))
public class ReadOwnOffer {

    @Inject
    private OfferRows rows;

    @Inject
    private OfferSheets sheets;

    /** @throws NoSuchOfferException if there is none */
    public OfferSheet read(OfferId id) {
        return sheets.of(rows.get(id));
    }
}
