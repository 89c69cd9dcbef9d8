package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** A call is itself: roles granted for one call reach it. */
@ApplicationScoped
public class CallScopes implements ScopeResolver<CallCode> {

    @Override
    public Class<CallCode> type() {
        return CallCode.class;
    }

    @Override
    public ObjectScope scopeOf(CallCode id) {
        return new ObjectScope(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.of(id.value()));
    }
}
