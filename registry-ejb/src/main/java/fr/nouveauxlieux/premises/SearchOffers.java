package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.OfferReach;
import fr.nouveauxlieux.premises.internal.OfferRows;
import fr.nouveauxlieux.premises.internal.OfferSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The offers that the staff may see, as far as their roles reach; what waits stands first. No draft is among them. */
@ApplicationScoped
@UseCase(
        value = "premises.search",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.MODERATOR, Role.ADMINISTRATOR, Role.AUDITOR}))
public class SearchOffers {

    @Inject
    private OfferRows rows;

    @Inject
    private OfferSheets sheets;

    @Inject
    private OfferReach reach;

    public List<OfferSheet> search(OfferFilter filter) {
        Set<OfferState> states = filter.state().map(EnumSet::of).orElseGet(() -> EnumSet.allOf(OfferState.class));
        states.remove(OfferState.DRAFT);
        return states.isEmpty() ? List.of() : sheets.list(rows.listIn(states, reach.findDepartements()));
    }
}
