package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.OfferRows;
import fr.nouveauxlieux.premises.internal.OfferSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The offers of one's organisations, the latest changed first. */
@ApplicationScoped
@UseCase(value = "premises.list-own", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ListOwnOffers {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private OfferRows rows;

    @Inject
    private OfferSheets sheets;

    public List<OfferSheet> list() {
        return sheets.list(rows.listOf(currentActor.get().organisations()));
    }
}
