package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.permission.Role;
import java.util.Objects;
import java.util.Set;

/** One way from a state and stage to others. Only {@link DossierTransitions} makes some. */
public final class DossierTransition {

    private final DossierStanding from;
    private final DossierAction action;
    private final DossierStanding to;
    private final Set<Role> roles;
    private final Set<TransitionGuard> guards;

    DossierTransition(
            DossierStanding from,
            DossierAction action,
            DossierStanding to,
            Set<Role> roles,
            Set<TransitionGuard> guards) {
        this.from = Objects.requireNonNull(from);
        this.action = Objects.requireNonNull(action);
        this.to = Objects.requireNonNull(to);
        this.roles = Set.copyOf(roles);
        this.guards = Set.copyOf(guards);
    }

    public DossierStanding from() {
        return from;
    }

    public DossierAction action() {
        return action;
    }

    public DossierStanding to() {
        return to;
    }

    /** Who may. */
    public Set<Role> roles() {
        return roles;
    }

    /** What the use case sees to. */
    public Set<TransitionGuard> guards() {
        return guards;
    }
}
