package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A contribution lies where its place does. */
@ApplicationScoped
public class ContributionScopes implements ScopeResolver<ContributionId> {

    @Inject
    private ContributionRows rows;

    @Override
    public Class<ContributionId> type() {
        return ContributionId.class;
    }

    @Override
    public ObjectScope scopeOf(ContributionId id) {
        return rows.find(id).map(ContributionScopes::scope).orElse(ObjectScope.NONE);
    }

    private static ObjectScope scope(Contribution contribution) {
        String departement = contribution.about().departement();
        return new ObjectScope(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                departement.isEmpty() ? Set.of() : Set.of(departement),
                Optional.empty());
    }
}
