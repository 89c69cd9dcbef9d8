package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.bulk.RunKey;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A run over several dossiers is whose it is. */
@ApplicationScoped
public class RunScopes implements ScopeResolver<RunKey> {

    @Inject
    private BulkRuns runs;

    @Override
    public Class<RunKey> type() {
        return RunKey.class;
    }

    @Override
    public ObjectScope scopeOf(RunKey key) {
        return runs.findAuthor(key).map(ObjectScope::ownedBy).orElse(ObjectScope.NONE);
    }
}
