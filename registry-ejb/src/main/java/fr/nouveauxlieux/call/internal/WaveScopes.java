package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A wave is its call's: roles granted for that call reach it. */
@ApplicationScoped
public class WaveScopes implements ScopeResolver<WaveKey> {

    @Inject
    private CallScopes calls;

    @Override
    public Class<WaveKey> type() {
        return WaveKey.class;
    }

    @Override
    public ObjectScope scopeOf(WaveKey wave) {
        return calls.scopeOf(wave.call());
    }
}
