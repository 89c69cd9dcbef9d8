package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.view.SaveView;
import fr.nouveauxlieux.instruction.view.ViewDraft;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A view to save lies where whoever saves it may list dossiers; a shared one, in its call. */
@ApplicationScoped
public class ViewDraftScopes implements ScopeResolver<ViewDraft> {

    @Inject
    private DeskReach reach;

    @Override
    public Class<ViewDraft> type() {
        return ViewDraft.class;
    }

    @Override
    public ObjectScope scopeOf(ViewDraft draft) {
        Optional<String> call = draft.sharedWithin().map(CallCode::value);
        return reach.listGrants(SaveView.class).stream()
                .filter(grant -> isWithin(grant, call))
                .findFirst()
                .map(grant -> DeskReach.scope(grant, call.or(grant::call)))
                .orElse(ObjectScope.NONE);
    }

    private static boolean isWithin(RoleGrant grant, Optional<String> call) {
        return call.isEmpty() || grant.call().isEmpty() || grant.call().equals(call);
    }
}
