package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The staff of a demonstration, as they act.
 *
 * @param accounts of the roles that made-up dossiers need
 * @param prefects those of départements of which the demonstration's prefecture is not
 */
public record Cast(Map<Role, AccountId> accounts, Map<String, AccountId> prefects) {

    /** Those who do something to made-up dossiers. */
    static final Set<Role> ROLES =
            Set.of(Role.INSTRUCTOR, Role.PREFECTURE, Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY);

    /** The département of the demonstration's prefecture. */
    static final String NORD = "59";

    public Cast {
        accounts = Map.copyOf(accounts);
        prefects = Map.copyOf(prefects);
    }

    Cast with(String departement, AccountId prefect) {
        Map<String, AccountId> all = new HashMap<>(prefects);
        all.put(departement, prefect);
        return new Cast(accounts, all);
    }

    AccountId account(Role role) {
        return accounts.get(role);
    }

    public Actor actor(Role role) {
        return role == Role.PREFECTURE ? prefect(NORD) : staff(account(role), RoleGrant.everywhere(role));
    }

    Actor prefect(String departement) {
        AccountId prefect = Optional.ofNullable(prefects.get(departement)).orElseGet(() -> account(Role.PREFECTURE));
        return staff(prefect, prefecture(departement));
    }

    static RoleGrant prefecture(String departement) {
        return RoleGrant.within(Role.PREFECTURE, Set.of(departement));
    }

    /** Someone of the staff, who has shown their second factor. */
    public static Actor staff(AccountId account, RoleGrant grant) {
        return Actor.person(account, Set.of(grant), true, Set.of(), Set.of(), "");
    }
}
