package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.kernel.PremisesInterestId;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An interest is whose who expressed it. */
@ApplicationScoped
public class PremisesInterestScopes implements ScopeResolver<PremisesInterestId> {

    @Inject
    private InterestRows rows;

    @Override
    public Class<PremisesInterestId> type() {
        return PremisesInterestId.class;
    }

    @Override
    public ObjectScope scopeOf(PremisesInterestId id) {
        return rows.find(id)
                .map(interest -> ObjectScope.ownedBy(interest.account()))
                .orElse(ObjectScope.NONE);
    }
}
