package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import java.util.Map;
import java.util.Set;

/** The staff of a demonstration, as they act. @param accounts of the roles that made-up dossiers need */
record Cast(Map<Role, AccountId> accounts) {

    /** Those who do something to made-up dossiers. */
    static final Set<Role> ROLES =
            Set.of(Role.INSTRUCTOR, Role.PREFECTURE, Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY);

    /** The département of the demonstration's prefecture. */
    private static final String NORD = "59";

    Cast {
        accounts = Map.copyOf(accounts);
    }

    AccountId account(Role role) {
        return accounts.get(role);
    }

    Actor actor(Role role) {
        RoleGrant grant = role == Role.PREFECTURE ? RoleGrant.within(role, Set.of(NORD)) : RoleGrant.everywhere(role);
        return Actor.person(account(role), Set.of(grant), true, Set.of(), Set.of(), "");
    }
}
