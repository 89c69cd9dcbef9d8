package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.model.GrantedRole;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who of the staff holds a role, for the use cases of other features, which ask for permission themselves. */
@ApplicationScoped
public class RoleHolders {

    @Inject
    private Grants grants;

    /**
     * Those whose accounts are active, each as they act once their second factor is shown, with all that the role was
     * given to them for and with no other role.
     */
    public List<Actor> listOf(Role role) {
        return grants.listHolders(role).stream()
                .collect(Collectors.groupingBy(
                        granted -> granted.account().id(),
                        Collectors.mapping(GrantedRole::grant, Collectors.toUnmodifiableSet())))
                .entrySet()
                .stream()
                .map(holder -> Actor.person(holder.getKey(), holder.getValue(), true, Set.of(), Set.of(), ""))
                .toList();
    }
}
