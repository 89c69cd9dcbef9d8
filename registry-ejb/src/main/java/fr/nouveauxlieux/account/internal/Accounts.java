package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.account.NoSuchAccountException;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** Finds accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private CurrentActor currentActor;

    public Optional<Account> find(AccountId id) {
        return one(entityManager
                .createQuery("select a from Account a where a.publicId = :id", Account.class)
                .setParameter("id", id.value()));
    }

    /** @throws NoSuchAccountException if there is none, or nothing is left of it */
    public Account get(AccountId id) {
        return find(id).filter(account -> account.state() != AccountState.ERASED)
                .orElseThrow(NoSuchAccountException::new);
    }

    public Optional<Account> findByAddress(EmailAddress address) {
        return one(entityManager
                .createQuery("select a from Account a where a.address = :address", Account.class)
                .setParameter("address", address.value()));
    }

    /** The account of whoever acts. */
    public Account own() {
        return get(ownId());
    }

    public AccountId ownId() {
        return currentActor.get().account().orElseThrow(NoSuchAccountException::new);
    }

    /**
     * An account that someone of the staff acts on. Made-up staff, whom anybody may be, reach nobody but their like.
     *
     * @throws NoSuchAccountException if there is none within reach
     */
    public Account reach(AccountId id) {
        Account account = get(id);
        if (isActorMadeUp() && !account.isDemonstration()) {
            throw new NoSuchAccountException();
        }
        return account;
    }

    public boolean isActorMadeUp() {
        return currentActor
                .get()
                .account()
                .flatMap(this::find)
                .filter(Account::isDemonstration)
                .isPresent();
    }

    public void add(Account account) {
        entityManager.persist(account);
        entityManager.flush();
    }

    private static Optional<Account> one(TypedQuery<Account> query) {
        return query.getResultStream().findFirst();
    }
}
