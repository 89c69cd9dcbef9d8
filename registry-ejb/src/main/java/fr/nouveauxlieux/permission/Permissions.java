package fr.nouveauxlieux.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Judges who may do what, by what the use cases declare. */
@ApplicationScoped
public class Permissions {

    @Inject
    private CurrentActor currentActor;

    @Inject
    @Any
    private Instance<ScopeResolver<?>> resolvers;

    @Inject
    private Recusals recusals;

    private volatile Map<Class<?>, ScopeResolver<?>> resolversByType;

    /** Whether the one who acts now may do this at all, on something at least: to offer it or not. */
    public boolean may(Class<?> useCase) {
        return Declaration.of(useCase).isOpenTo(currentActor.get());
    }

    /** Whether the one who acts now may do this on that object. */
    public boolean may(Class<?> useCase, Object object) {
        return may(currentActor.get(), useCase, object);
    }

    /** @param object an identifier of a type that has a resolver, or any other thing for no object in particular */
    public boolean may(Actor actor, Class<?> useCase, Object object) {
        ObjectScope scope = findScope(object).orElse(ObjectScope.NONE);
        return Declaration.of(useCase).permits(actor, scope, () -> isRecused(actor, scope));
    }

    /**
     * Refuses what is not permitted.
     *
     * @param arguments of the use case, of which the first that has a resolver is the object
     * @throws RefusedException if it is not permitted
     */
    public void require(Class<?> useCase, Object... arguments) {
        Declaration declaration = Declaration.of(useCase);
        Actor actor = currentActor.get();
        if (!declaration.isOpenTo(actor)) {
            throw new RefusedException(declaration.code());
        }
        ObjectScope scope = scopeAmong(arguments);
        if (!declaration.permits(actor, scope, () -> isRecused(actor, scope))) {
            throw new RefusedException(declaration.code());
        }
    }

    private boolean isRecused(Actor actor, ObjectScope scope) {
        return actor.account().isPresent()
                && scope.dossier().isPresent()
                && recusals.isRecused(actor.account().get(), scope.dossier().get());
    }

    private ObjectScope scopeAmong(Object... arguments) {
        for (Object argument : arguments) {
            Optional<ObjectScope> scope = findScope(argument);
            if (scope.isPresent()) {
                return scope.get();
            }
        }
        return ObjectScope.NONE;
    }

    private Optional<ObjectScope> findScope(Object object) {
        if (object == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(resolversByType().get(object.getClass())).map(resolver -> scope(resolver, object));
    }

    private static <I> ObjectScope scope(ScopeResolver<I> resolver, Object id) {
        return resolver.scopeOf(resolver.type().cast(id));
    }

    private Map<Class<?>, ScopeResolver<?>> resolversByType() {
        if (resolversByType == null) {
            resolversByType = StreamSupport.stream(resolvers.spliterator(), false)
                    .collect(Collectors.toMap(ScopeResolver::type, Function.identity()));
        }
        return resolversByType;
    }
}
