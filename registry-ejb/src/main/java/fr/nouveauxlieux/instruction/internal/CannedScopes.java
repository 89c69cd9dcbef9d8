package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.canned.CannedKey;
import fr.nouveauxlieux.instruction.model.KeptAnswer;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** A canned answer is its call's. */
@ApplicationScoped
public class CannedScopes implements ScopeResolver<CannedKey> {

    @Inject
    private CannedAnswers answers;

    @Inject
    @Any
    private Instance<ScopeResolver<CallCode>> calls;

    @Override
    public Class<CannedKey> type() {
        return CannedKey.class;
    }

    @Override
    public ObjectScope scopeOf(CannedKey key) {
        return answers.find(key).map(KeptAnswer::call).map(calls.get()::scopeOf).orElse(ObjectScope.NONE);
    }
}
