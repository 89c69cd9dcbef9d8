package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people are called. */
@ApplicationScoped
public class PersonNames {

    @Inject
    private People people;

    /** Full names; empty where an account is erased. */
    public Map<AccountId, String> of(Collection<AccountId> accounts) {
        return people.listPersons(Set.copyOf(accounts)).values().stream()
                .collect(Collectors.toMap(
                        PersonCard::id,
                        person -> person.name().map(PersonName::full).orElse("")));
    }
}
