package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.committee.ListSessions;
import fr.nouveauxlieux.committee.SessionFilter;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Declaration;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A list of sessions is cut to what whoever asks may see of each: as a question it lies within one of their grants, and is
 * refused to whoever has none.
 */
@ApplicationScoped
public class SessionReach implements ScopeResolver<SessionFilter> {

    @Inject
    private CurrentActor currentActor;

    @Override
    public Class<SessionFilter> type() {
        return SessionFilter.class;
    }

    @Override
    public ObjectScope scopeOf(SessionFilter filter) {
        Declaration listing = Declaration.of(ListSessions.class);
        return currentActor.get().grants().stream()
                .filter(grant -> !listing.reachOf(grant.role()).isEmpty())
                .filter(grant -> currentActor.get().holds(grant.role()))
                .findFirst()
                .map(SessionReach::within)
                .orElse(ObjectScope.NONE);
    }

    private static ObjectScope within(RoleGrant grant) {
        return new ObjectScope(
                ObjectScope.NONE.owner(),
                ObjectScope.NONE.organisation(),
                ObjectScope.NONE.guests(),
                grant.departements(),
                grant.call());
    }
}
