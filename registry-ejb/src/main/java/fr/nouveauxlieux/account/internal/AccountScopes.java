package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** An account is its holder's own. */
@ApplicationScoped
public class AccountScopes implements ScopeResolver<AccountId> {

    @Override
    public Class<AccountId> type() {
        return AccountId.class;
    }

    @Override
    public ObjectScope scopeOf(AccountId id) {
        return ObjectScope.ownedBy(id);
    }
}
