package fr.nouveauxlieux.place.ingest.internal;

import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import fr.nouveauxlieux.place.ingest.SourceCode;
import jakarta.enterprise.context.ApplicationScoped;

/** A source's scope is its code. */
@ApplicationScoped
public class SourceScope implements ScopeResolver<SourceCode> {

    @Override
    public Class<SourceCode> type() {
        return SourceCode.class;
    }

    @Override
    public ObjectScope scopeOf(SourceCode source) {
        return ObjectScope.ofSource(source.value());
    }
}
