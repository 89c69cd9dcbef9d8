package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.OfferRows;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Begins an offer of premises of one of one's organisations, as a draft. */
@ApplicationScoped
@UseCase(value = "premises.write", permits = @Permit(to = Role.PERSON, reach = Reach.ORGANISATION))
public class WriteOffer {

    @Inject
    private OfferRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    public OfferId write(OrganisationId owner, OfferDraft draft) {
        PremisesOffer offer = new PremisesOffer(owner, draft, clock.instant());
        rows.add(offer);
        journal.changed(offer.subject(), Map.of(), offer.digested());
        return offer.publicId();
    }
}
