package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What members are called. */
@ApplicationScoped
public class MemberNames {

    @Inject
    private People people;

    /** Full; empty where the account is erased. */
    public Map<AccountId, String> of(SessionView session) {
        Map<AccountId, String> names = new HashMap<>();
        people.listPersons(
                        session.members().stream().map(SessionMember::account).collect(Collectors.toSet()))
                .forEach((account, card) ->
                        names.put(account, card.name().map(PersonName::full).orElse("")));
        return names;
    }
}
