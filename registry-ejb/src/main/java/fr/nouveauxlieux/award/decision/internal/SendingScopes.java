package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.award.decision.SendingKey;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A batch of letters is of its wave's call. */
@ApplicationScoped
public class SendingScopes implements ScopeResolver<SendingKey> {

    @Inject
    private SendingRows sendings;

    @Override
    public Class<SendingKey> type() {
        return SendingKey.class;
    }

    @Override
    public ObjectScope scopeOf(SendingKey key) {
        return sendings.find(key)
                .map(report -> new ObjectScope(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Optional.of(report.wave().call().value())))
                .orElse(ObjectScope.NONE);
    }
}
