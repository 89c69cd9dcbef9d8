package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.model.OneTimeToken;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.kernel.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Tokens that are nobody's until someone becomes the first administrator by them. */
@ApplicationScoped
public class FirstAdministratorTokens {

    private static final Duration LIFETIME = Duration.ofDays(1);

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The one before is worth nothing from now on. */
    public SecretToken issue() {
        voidAll();
        SecretToken token = SecretToken.draw();
        entityManager.persist(new OneTimeToken(token, Purpose.FIRST_ADMINISTRATOR, null, clock.instant(), LIFETIME));
        return token;
    }

    public void voidAll() {
        entityManager
                .createQuery(
                        "update OneTimeToken t set t.usedAt = :now where t.purpose = :purpose and t.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("purpose", Purpose.FIRST_ADMINISTRATOR)
                .executeUpdate();
    }
}
