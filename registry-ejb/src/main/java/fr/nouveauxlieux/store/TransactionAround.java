package fr.nouveauxlieux.store;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Begins a transaction where none is under way, once the bean's own declaration had its say. */
@Interceptor
@InTransaction
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
public class TransactionAround {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private OwnTransaction own;

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        return transaction.getTransactionKey() == null ? own.call(invocation::proceed) : invocation.proceed();
    }
}
