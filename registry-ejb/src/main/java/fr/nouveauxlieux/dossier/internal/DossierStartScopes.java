package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.dossier.DossierStart;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** A dossier that is to be begun belongs to the organisation that it is begun for. */
@ApplicationScoped
public class DossierStartScopes implements ScopeResolver<DossierStart> {

    @Override
    public Class<DossierStart> type() {
        return DossierStart.class;
    }

    @Override
    public ObjectScope scopeOf(DossierStart start) {
        return ObjectScope.ownedBy(start.organisation());
    }
}
