package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Addresses that someone gave and nobody proved to hold. */
@ApplicationScoped
public class UnprovedAddresses {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountErasure erasure;

    /**
     * Takes the address away from an account of which nobody proved that it is theirs. The caller holds the address's lock.
     *
     * @return false where it is the verified address of an account
     */
    public boolean free(EmailAddress address) {
        Optional<Account> holder = accounts.findByAddress(address);
        if (holder.filter(Account::isVerified).isPresent()) {
            return false;
        }
        holder.ifPresent(erasure::erase);
        entityManager.flush();
        return true;
    }
}
