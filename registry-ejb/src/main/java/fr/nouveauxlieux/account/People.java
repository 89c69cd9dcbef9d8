package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the use cases of other features, which ask for permission themselves, who people are. */
@ApplicationScoped
public class People {

    @Inject
    private Accounts accounts;

    /**
     * Whoever acts.
     *
     * @throws NoSuchAccountException where it is nobody with an account
     */
    public AccountId ownId() {
        return accounts.ownId();
    }

    /** @throws NoSuchAccountException if there is none, or nothing is left of it */
    public PersonCard getPerson(AccountId id) {
        return card(accounts.get(id));
    }

    /**
     * A person whom someone of the staff acts on. Made-up staff, whom anybody may be, reach nobody but their like.
     *
     * @throws NoSuchAccountException if there is none within reach
     */
    public PersonCard reachPerson(AccountId id) {
        return card(accounts.reach(id));
    }

    /** Present for an erased account too, with nothing personal. */
    public Optional<PersonCard> findPerson(AccountId id) {
        return accounts.find(id).map(People::card);
    }

    /** By identifier, erased ones too. Those that were never anyone's are left out. */
    public Map<AccountId, PersonCard> listPersons(Set<AccountId> ids) {
        return accounts.list(ids).stream()
                .map(People::card)
                .collect(Collectors.toUnmodifiableMap(PersonCard::id, Function.identity()));
    }

    private static PersonCard card(Account account) {
        return new PersonCard(
                account.id(),
                account.name(),
                account.address(),
                account.language(),
                account.isActive(),
                account.isVerified(),
                account.isDemonstration());
    }
}
