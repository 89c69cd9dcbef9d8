package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.permission.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may do what from which state, and where it leads. From one state, an action leads to one state only.
 *
 * @param <S> the states
 * @param <A> what is done
 */
public final class StepTable<S extends Enum<S>, A extends Enum<A>> {

    private final List<Step<S, A>> steps;

    private StepTable(List<Step<S, A>> steps) {
        this.steps = List.copyOf(steps);
    }

    static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> builder() {
        return new Builder<>();
    }

    public List<Step<S, A>> list() {
        return steps;
    }

    /** Empty where it cannot be done from there, whoever asks. */
    public Optional<S> find(S from, A action) {
        return steps.stream()
                .filter(step -> step.from() == from && step.action() == action)
                .map(Step::to)
                .findFirst();
    }

    /** Empty where it cannot be done from there, or not in this role. */
    public Optional<S> find(S from, A action, Role role) {
        return steps.stream()
                .filter(step -> step.from() == from && step.action() == action)
                .filter(step -> step.roles().contains(role))
                .map(Step::to)
                .findFirst();
    }

    /** What somebody in one of these roles may do from there. */
    public Set<A> listActions(S from, Set<Role> roles) {
        return steps.stream()
                .filter(step -> step.from() == from && step.roles().stream().anyMatch(roles::contains))
                .map(Step::action)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static final class Builder<S extends Enum<S>, A extends Enum<A>> {

        private final List<Step<S, A>> written = new ArrayList<>();

        Builder<S, A> from(S from, A action, S to, Role... roles) {
            if (written.stream().anyMatch(step -> step.from() == from && step.action() == action)) {
                throw new IllegalArgumentException("expected one way only to " + action + " from " + from);
            }
            written.add(new Step<>(from, action, to, Set.of(roles)));
            return this;
        }

        StepTable<S, A> build() {
            return new StepTable<>(written);
        }
    }
}
