package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.model.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Leaves of an account its identifier alone, for what refers to it, and the roles that it had. */
@ApplicationScoped
public class AccountErasure {

    private static final List<String> BELONGINGS =
            List.of("AccountSession", "SecondFactor", "RecoveryCode", "LinkedIdentity", "OneTimeToken");

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Grants grants;

    @Inject
    private Clock clock;

    public void erase(Account account) {
        grants.list(account).forEach(granted -> granted.withdraw(clock.instant()));
        account.erase();
        entityManager.flush();
        for (String belonging : BELONGINGS) {
            entityManager
                    .createQuery("delete from " + belonging + " b where b.account = :account")
                    .setParameter("account", account)
                    .executeUpdate();
        }
        entityManager
                .createNativeQuery("delete from known_network where account_id = ?1")
                .setParameter(1, account.key())
                .executeUpdate();
    }
}
