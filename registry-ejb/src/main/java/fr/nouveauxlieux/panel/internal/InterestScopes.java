package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.panel.InterestKey;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** An interest belongs to the call of its dossier. */
@ApplicationScoped
public class InterestScopes implements ScopeResolver<InterestKey> {

    @Inject
    private InterestRows interests;

    @Inject
    private WaveDossiers dossiers;

    @Override
    public Class<InterestKey> type() {
        return InterestKey.class;
    }

    @Override
    public ObjectScope scopeOf(InterestKey key) {
        return interests
                .find(key)
                .map(interest -> dossiers.waveOf(interest.dossier()).call())
                .map(InterestScopes::scope)
                .orElse(ObjectScope.NONE);
    }

    private static ObjectScope scope(CallCode call) {
        return new ObjectScope(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.of(call.value()));
    }
}
