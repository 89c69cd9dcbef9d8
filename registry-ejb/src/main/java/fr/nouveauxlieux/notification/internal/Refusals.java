package fr.nouveauxlieux.notification.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.model.MailRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** Who does not want which messages. */
@ApplicationScoped
@Transactional
public class Refusals {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The codes of the templates that the person refused. */
    public Set<String> listOf(AccountId account) {
        return entityManager
                .createQuery("select r.template from MailRefusal r where r.accountId = :account", String.class)
                .setParameter("account", account.value())
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return false if it was refused already */
    public boolean add(AccountId account, String template) {
        if (listOf(account).contains(template)) {
            return false;
        }
        entityManager.persist(new MailRefusal(account, template, clock.instant()));
        return true;
    }

    /** @return false if it was not refused */
    public boolean remove(AccountId account, String template) {
        return entityManager
                        .createQuery(
                                "delete from MailRefusal r where r.accountId = :account and r.template = :template")
                        .setParameter("account", account.value())
                        .setParameter("template", template)
                        .executeUpdate()
                > 0;
    }

    public void removeAll(AccountId account) {
        entityManager
                .createQuery("delete from MailRefusal r where r.accountId = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }
}
