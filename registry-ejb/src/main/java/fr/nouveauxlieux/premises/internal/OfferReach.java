package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Declaration;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.ScopeResolver;
import fr.nouveauxlieux.premises.OfferFilter;
import fr.nouveauxlieux.premises.SearchOffers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far one of the staff reaches who lists offers: the list is cut to what their grants cover. */
@ApplicationScoped
public class OfferReach implements ScopeResolver<OfferFilter> {

    @Inject
    private CurrentActor currentActor;

    @Override
    public Class<OfferFilter> type() {
        return OfferFilter.class;
    }

    @Override
    public ObjectScope scopeOf(OfferFilter filter) {
        return listGrants().stream()
                .findFirst()
                .map(grant -> new ObjectScope(
                        Optional.empty(), Optional.empty(), Set.of(), grant.departements(), grant.call()))
                .orElse(ObjectScope.NONE);
    }

    /** The départements that offers may be listed of now; empty for all. */
    public Optional<Set<String>> findDepartements() {
        List<RoleGrant> grants = listGrants();
        return grants.stream().anyMatch(grant -> grant.departements().isEmpty())
                ? Optional.empty()
                : Optional.of(grants.stream()
                        .flatMap(grant -> grant.departements().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<RoleGrant> listGrants() {
        Declaration listing = Declaration.of(SearchOffers.class);
        return currentActor.get().grants().stream()
                .filter(grant -> !listing.reachOf(grant.role()).isEmpty())
                .filter(grant -> currentActor.get().holds(grant.role()))
                .toList();
    }
}
