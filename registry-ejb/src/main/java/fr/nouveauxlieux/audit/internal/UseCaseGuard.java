package fr.nouveauxlieux.audit.internal;

import fr.nouveauxlieux.permission.Declaration;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Stands before every use case, inside its transaction: refuses whoever is not permitted, and undoes what left no
 * entry in the journal although it should have.
 */
@Interceptor
@UseCase(
        value = "",
        permits = {})
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class UseCaseGuard {

    @Inject
    private Permissions permissions;

    @Inject
    private CurrentUseCase currentUseCase;

    @Inject
    private PendingEntries pending;

    @AroundInvoke
    Object guard(InvocationContext invocation) throws Exception {
        return pending.writeAfter(() -> held(invocation));
    }

    private Object held(InvocationContext invocation) throws Exception {
        Class<?> useCase = invocation.getMethod().getDeclaringClass();
        permissions.require(useCase, invocation.getParameters());
        Declaration declaration = Declaration.of(useCase);
        currentUseCase.begin(declaration.code());
        Object result;
        int entries;
        try {
            result = invocation.proceed();
        } finally {
            entries = currentUseCase.end();
        }
        if (entries == 0 && declaration.kind() != UseCase.Kind.READING) {
            throw new IllegalStateException(declaration.code() + " left no entry in the journal");
        }
        return result;
    }
}
