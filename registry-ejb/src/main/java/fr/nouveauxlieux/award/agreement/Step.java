package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.permission.Role;
import java.util.Objects;
import java.util.Set;

/**
 * One way from a state to another, or to itself.
 *
 * @param <S> the states
 * @param <A> what is done
 * @param roles one of which whoever does it must have
 */
public record Step<S extends Enum<S>, A extends Enum<A>>(S from, A action, S to, Set<Role> roles) {

    public Step {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(to, "to");
        roles = Set.copyOf(roles);
    }
}
