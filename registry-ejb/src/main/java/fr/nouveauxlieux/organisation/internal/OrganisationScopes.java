package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** An organisation belongs to its members. */
@ApplicationScoped
public class OrganisationScopes implements ScopeResolver<OrganisationId> {

    @Override
    public Class<OrganisationId> type() {
        return OrganisationId.class;
    }

    @Override
    public ObjectScope scopeOf(OrganisationId id) {
        return ObjectScope.ownedBy(id);
    }
}
