package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Issues tokens for links and challenges, and takes them back once. */
@ApplicationScoped
public class OneTimeTokens {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** A token made, and when it ends. */
    public record Issued(SecretToken token, Instant expires, long key) {}

    /** The links of the same purpose that the account was sent before are worth nothing from now on. */
    public Issued issue(Purpose purpose, Account account, Duration lifetime) {
        voidAll(purpose, account);
        return add(SecretToken.draw(), purpose, account, lifetime, Optional.empty());
    }

    /** As {@link #issue(Purpose, Account, Duration)}, for an address that is to be the account's. */
    public Issued issue(Purpose purpose, Account account, Duration lifetime, EmailAddress address) {
        voidAll(purpose, account);
        return add(SecretToken.draw(), purpose, account, lifetime, Optional.of(address));
    }

    private Issued add(
            SecretToken token, Purpose purpose, Account account, Duration lifetime, Optional<EmailAddress> address) {
        OneTimeToken row = new OneTimeToken(token, purpose, account, clock.instant(), lifetime);
        address.ifPresent(row::aimAt);
        entityManager.persist(row);
        entityManager.flush();
        return new Issued(token, row.expiresAt(), row.key());
    }

    /** Holds the token until the transaction ends, so that of two who come at once only one finds it unused. */
    public Optional<OneTimeToken> take(SecretToken token, Purpose purpose) {
        return entityManager
                .createQuery(
                        "select t from OneTimeToken t where t.tokenHash = :hash and t.purpose = :purpose"
                                + " and t.usedAt is null and t.expiresAt > :now",
                        OneTimeToken.class)
                .setParameter("hash", token.hash())
                .setParameter("purpose", purpose)
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whose a token is, read in a transaction of its own so that nothing is held. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<AccountId> findHolder(SecretToken token, Purpose purpose) {
        return take(token, purpose).map(row -> row.account().id());
    }

    public int countSince(Purpose purpose, Account account, Instant since) {
        return entityManager
                .createQuery(
                        "select count(t) from OneTimeToken t where t.account = :account and t.purpose = :purpose"
                                + " and t.createdAt > :since",
                        Long.class)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    public void voidAll(Purpose purpose, Account account) {
        entityManager
                .createQuery("update OneTimeToken t set t.usedAt = :now where t.account = :account"
                        + " and t.purpose = :purpose and t.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }
}
