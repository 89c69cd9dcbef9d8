package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** An offer belongs to its organisation, and lies where its premises do. */
@ApplicationScoped
public class OfferScopes implements ScopeResolver<OfferId> {

    @Inject
    private OfferRows rows;

    @Override
    public Class<OfferId> type() {
        return OfferId.class;
    }

    @Override
    public ObjectScope scopeOf(OfferId id) {
        return rows.find(id).map(OfferScopes::scope).orElse(ObjectScope.NONE);
    }

    private static ObjectScope scope(PremisesOffer offer) {
        return new ObjectScope(
                Optional.empty(), Optional.of(offer.owner()), Set.of(), Set.of(offer.departement()), Optional.empty());
    }
}
