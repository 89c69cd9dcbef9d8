package fr.nouveauxlieux.permission;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** What a use case says of itself. */
public final class Declaration {

    private final String code;
    private final UseCase.Kind kind;
    private final List<Permit> permits;

    private Declaration(UseCase useCase) {
        this.code = useCase.value();
        this.kind = useCase.kind();
        this.permits = List.of(useCase.permits());
    }

    /** @throws IllegalArgumentException if the class is no use case */
    public static Declaration of(Class<?> useCase) {
        for (Class<?> type = useCase; type != null; type = type.getSuperclass()) {
            UseCase declared = type.getAnnotation(UseCase.class);
            if (declared != null) {
                return new Declaration(declared);
            }
        }
        throw new IllegalArgumentException(useCase.getName() + " declares no use case");
    }

    public String code() {
        return code;
    }

    public UseCase.Kind kind() {
        return kind;
    }

    /** How far a role reaches: empty where it may not. */
    public Set<Reach> reachOf(Role role) {
        return permits.stream()
                .filter(permit -> List.of(permit.to()).contains(role))
                .map(Permit::reach)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isOpenTo(Actor actor) {
        return permits.stream().flatMap(permit -> Arrays.stream(permit.to())).anyMatch(actor::holds);
    }

    boolean permits(Actor actor, ObjectScope object) {
        return permits(actor, object, () -> false);
    }

    /** @param recused whether the actor has an interest in the dossier of which the object is */
    boolean permits(Actor actor, ObjectScope object, BooleanSupplier recused) {
        return permits.stream().anyMatch(permit -> permits(permit, actor, object, recused));
    }

    private static boolean permits(Permit permit, Actor actor, ObjectScope object, BooleanSupplier recused) {
        return Arrays.stream(permit.to())
                .anyMatch(role -> actor.holds(role)
                        && reaches(permit.reach(), role, actor, object)
                        && !(role.isStaff() && !permit.recused() && recused.getAsBoolean()));
    }

    private static boolean reaches(Reach reach, Role role, Actor actor, ObjectScope object) {
        return switch (reach) {
            case GRANTED ->
                role.isOpen()
                        || actor.grants().stream().anyMatch(grant -> grant.role() == role && grant.covers(object));
            case OWN -> object.owner().isPresent() && object.owner().equals(actor.account());
            case ORGANISATION ->
                object.organisation().filter(actor.organisations()::contains).isPresent();
            case MANAGED_ORGANISATION ->
                object.organisation()
                        .filter(actor.managedOrganisations()::contains)
                        .isPresent();
            case INVITED -> actor.account().filter(object.guests()::contains).isPresent();
        };
    }
}
