package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** A session is its wave's, and so its call's. */
@ApplicationScoped
public class SessionScopes implements ScopeResolver<SessionId> {

    @Inject
    private SessionRows rows;

    @Inject
    @Any
    private Instance<ScopeResolver<WaveKey>> waves;

    @Override
    public Class<SessionId> type() {
        return SessionId.class;
    }

    @Override
    public ObjectScope scopeOf(SessionId session) {
        return rows.find(session)
                .map(CommitteeSession::wave)
                .map(waves.get()::scopeOf)
                .orElse(ObjectScope.NONE);
    }
}
