package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.model.KeptView;
import fr.nouveauxlieux.instruction.view.ViewKey;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A saved view is whose it is. */
@ApplicationScoped
public class ViewScopes implements ScopeResolver<ViewKey> {

    @Inject
    private KeptViews views;

    @Override
    public Class<ViewKey> type() {
        return ViewKey.class;
    }

    @Override
    public ObjectScope scopeOf(ViewKey key) {
        return views.find(key).map(KeptView::owner).map(ObjectScope::ownedBy).orElse(ObjectScope.NONE);
    }
}
