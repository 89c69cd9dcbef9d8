package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.contribution.ContributionFilter;
import fr.nouveauxlieux.contribution.SearchContributions;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Declaration;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far whoever asks for a list of contributions reaches. A list is cut to what one's grants cover: it lies, whatever
 * is looked for, within one of them, and is refused to whoever has none.
 */
@ApplicationScoped
public class ContributionReach implements ScopeResolver<ContributionFilter> {

    @Inject
    private CurrentActor currentActor;

    @Override
    public Class<ContributionFilter> type() {
        return ContributionFilter.class;
    }

    @Override
    public ObjectScope scopeOf(ContributionFilter filter) {
        return listGrants().stream()
                .findFirst()
                .map(grant -> new ObjectScope(
                        Optional.empty(), Optional.empty(), Set.of(), grant.departements(), grant.call()))
                .orElse(ObjectScope.NONE);
    }

    /** The départements that contributions may be listed of now; empty for all. */
    Optional<Set<String>> findDepartements() {
        List<RoleGrant> grants = listGrants();
        return grants.stream().anyMatch(grant -> grant.departements().isEmpty())
                ? Optional.empty()
                : Optional.of(grants.stream()
                        .flatMap(grant -> grant.departements().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<RoleGrant> listGrants() {
        Declaration listing = Declaration.of(SearchContributions.class);
        return currentActor.get().grants().stream()
                .filter(grant -> !listing.reachOf(grant.role()).isEmpty())
                .filter(grant -> currentActor.get().holds(grant.role()))
                .toList();
    }
}
