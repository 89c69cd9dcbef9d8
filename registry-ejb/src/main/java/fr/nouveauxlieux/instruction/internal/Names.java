package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people are called. */
@ApplicationScoped
public class Names {

    @Inject
    private People people;

    /** The names of some people. */
    public record Told(Map<AccountId, PersonCard> cards) {

        /** The full name; empty where the account is erased. */
        public String of(AccountId account) {
            return Optional.ofNullable(cards.get(account))
                    .flatMap(PersonCard::name)
                    .map(PersonName::full)
                    .orElse("");
        }

        /** Empty for nobody. */
        public String of(Optional<AccountId> account) {
            return account.map(this::of).orElse("");
        }
    }

    public Told of(Collection<AccountId> accounts) {
        return new Told(people.listPersons(Set.copyOf(accounts)));
    }
}
