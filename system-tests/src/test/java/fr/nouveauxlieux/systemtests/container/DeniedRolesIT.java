package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Declaration;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every cell of docs/permissions.md that says no, tried: each use case as each role that has no permit for it. */
@ExtendWith(ArquillianExtension.class)
public class DeniedRolesIT {

    @Inject
    private BeanManager beans;

    @Inject
    private Requests requests;

    @Inject
    private People people;

    @Test
    void whoeverHasNoPermitIsRefusedAndNothingIsWritten() {
        int entries = people.count("select count(*) from journal_entry");
        List<String> let = new ArrayList<>();
        int tried = 0;
        List<Bean<?>> useCases = useCases();
        for (Bean<?> bean : useCases) {
            for (Role role : Role.values()) {
                if (isDenied(Declaration.of(bean.getBeanClass()), role)) {
                    tried++;
                    if (!isRefused(bean, actor(role))) {
                        let.add(role + " did " + bean.getBeanClass().getSimpleName());
                    }
                }
            }
        }
        assertThat(let).isEmpty();
        assertThat(tried).isGreaterThan(useCases.size());
        assertThat(people.count("select count(*) from journal_entry")).isEqualTo(entries);
    }

    private List<Bean<?>> useCases() {
        List<Bean<?>> found = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(UseCase.class))
                .filter(bean -> !bean.getBeanClass().isAnnotationPresent(Interceptor.class))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    /** Whoever is permitted everything as a mere person, or as anyone, is never refused. */
    private static boolean isDenied(Declaration declaration, Role role) {
        boolean machine = role == Role.PARTNER || role == Role.DOSSIER_PROGRAM || role == Role.SYSTEM;
        boolean open = declaration.reachOf(Role.ANYONE).contains(Reach.GRANTED)
                || role != Role.ANYONE
                        && !machine
                        && declaration.reachOf(Role.PERSON).contains(Reach.GRANTED);
        return !open && declaration.reachOf(role).isEmpty();
    }

    private Actor actor(Role role) {
        return switch (role) {
            case ANYONE -> Actor.visitor(Requests.HOME);
            case SYSTEM -> Actor.system("denied-roles");
            case PARTNER ->
                Actor.program("denied", Set.of(RoleGrant.forSources(role, Set.of("france-services"))), Requests.HOME);
            case DOSSIER_PROGRAM -> Actor.program("denied", Set.of(RoleGrant.everywhere(role)), Requests.HOME);
            case PERSON, PLACE_MANAGER, APPLICANT, GUEST ->
                Actor.person(AccountId.draw(), Set.of(), false, Set.of(), Set.of(), Requests.HOME);
            default -> people.staff(AccountId.draw(), role);
        };
    }

    private boolean isRefused(Bean<?> bean, Actor actor) {
        Object useCase = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        Method method = Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(one -> Modifier.isPublic(one.getModifiers()) && !one.isSynthetic())
                .findFirst()
                .orElseThrow();
        try {
            requests.as(actor, () -> {
                try {
                    return method.invoke(useCase, nothings(method.getParameterTypes()));
                } catch (InvocationTargetException e) {
                    throw (Exception) e.getCause();
                }
            });
            return false;
        } catch (RefusedException refused) {
            return true;
        } catch (RuntimeException other) {
            return false;
        }
    }

    /** Null for what can be, and zero for the rest. */
    private static Object[] nothings(Class<?>... types) {
        return Arrays.stream(types)
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
    }
}
