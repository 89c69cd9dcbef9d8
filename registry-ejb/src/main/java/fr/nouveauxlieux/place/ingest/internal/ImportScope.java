package fr.nouveauxlieux.place.ingest.internal;

import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import fr.nouveauxlieux.place.ingest.ImportId;
import fr.nouveauxlieux.place.ingest.ImportRuns;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An import belongs to the source whose file it reads. */
@ApplicationScoped
public class ImportScope implements ScopeResolver<ImportId> {

    @Inject
    private ImportRuns runs;

    @Override
    public Class<ImportId> type() {
        return ImportId.class;
    }

    @Override
    public ObjectScope scopeOf(ImportId id) {
        return runs.find(id.value())
                .map(ImportRun::sourceCode)
                .map(ObjectScope::ofSource)
                .orElse(ObjectScope.NONE);
    }
}
