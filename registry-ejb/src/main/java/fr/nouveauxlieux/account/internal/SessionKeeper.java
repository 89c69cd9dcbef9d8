package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.CurrentSession;
import fr.nouveauxlieux.account.DeviceName;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.AccountSession;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Opens and ends sessions. */
@ApplicationScoped
public class SessionKeeper {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private CurrentSession currentSession;

    @Inject
    private Clock clock;

    /** Opens a session under a token never seen before, and ends that of this request if there is one. */
    public SecretToken open(Account account, DeviceName device, boolean secondFactor) {
        findCurrent().ifPresent(session -> session.end(clock.instant()));
        SecretToken token = SecretToken.draw();
        AccountSession session =
                new AccountSession(account, token, device, currentActor.get().origin(), clock.instant());
        if (secondFactor) {
            session.raise(token, clock.instant());
        }
        entityManager.persist(session);
        account.seen(clock.instant());
        return token;
    }

    public AccountSession current() {
        return findCurrent().orElseThrow(() -> new IllegalStateException("this request has no session"));
    }

    private Optional<AccountSession> findCurrent() {
        return currentSession.find().map(key -> entityManager.find(AccountSession.class, key));
    }

    /** Whether the account was used before, as far as is remembered, and never from there. */
    public boolean isNewNetwork(Account account, String network) {
        List<String> known = entityManager
                .createQuery("select distinct s.network from AccountSession s where s.account = :account", String.class)
                .setParameter("account", account)
                .getResultList();
        return !network.isEmpty() && !known.isEmpty() && !known.contains(network);
    }

    /**
     * Those of whoever acts, the last used first. Visitors of a demonstration share its accounts, and know nothing of
     * each other.
     */
    public List<AccountSession> listOwn(Account account) {
        return listOpen(account).stream()
                .filter(session -> !account.isDemonstration() || isCurrent(session))
                .toList();
    }

    /** The last used first. */
    public List<AccountSession> listOpen(Account account) {
        return entityManager
                .createQuery(
                        "select s from AccountSession s where s.account = :account and s.endedAt is null"
                                + " order by s.lastSeenAt desc",
                        AccountSession.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** @return how many there were */
    public int endAll(Account account) {
        List<AccountSession> open = listOpen(account);
        open.forEach(session -> session.end(clock.instant()));
        return open.size();
    }

    /** Ends those of whoever acts. @return how many there were but that of this request */
    public int endOthers(Account account) {
        List<AccountSession> others =
                listOwn(account).stream().filter(session -> !isCurrent(session)).toList();
        others.forEach(session -> session.end(clock.instant()));
        return others.size();
    }

    /** Whether it is that of this request. */
    public boolean isCurrent(AccountSession session) {
        return currentSession.find().filter(key -> key == session.key()).isPresent();
    }
}
