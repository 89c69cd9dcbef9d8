package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A run is its wave's, and so its call's. */
@ApplicationScoped
public class AssignmentRunScopes implements ScopeResolver<AssignmentRunId> {

    @Inject
    private Runs runs;

    @Override
    public Class<AssignmentRunId> type() {
        return AssignmentRunId.class;
    }

    @Override
    public ObjectScope scopeOf(AssignmentRunId id) {
        return runs.find(id)
                .map(run -> new ObjectScope(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Optional.of(run.wave().call().value())))
                .orElse(ObjectScope.NONE);
    }
}
