package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.bulk.BeginBulkRun;
import fr.nouveauxlieux.instruction.bulk.BulkOrder;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is to be done with several dossiers lies within a grant of whoever asks; each dossier is judged by itself. */
@ApplicationScoped
public class BulkOrderScopes implements ScopeResolver<BulkOrder> {

    @Inject
    private DeskReach reach;

    @Override
    public Class<BulkOrder> type() {
        return BulkOrder.class;
    }

    @Override
    public ObjectScope scopeOf(BulkOrder order) {
        return reach.listGrants(BeginBulkRun.class).stream()
                .findFirst()
                .map(grant -> DeskReach.scope(grant, grant.call()))
                .orElse(ObjectScope.NONE);
    }
}
