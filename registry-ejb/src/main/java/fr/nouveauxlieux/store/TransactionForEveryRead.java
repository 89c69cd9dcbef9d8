package fr.nouveauxlieux.store;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.persistence.PersistenceContext;

/**
 * Has every bean that uses the database do so in a transaction, also when a page asks it outside any use case. Without
 * one, the server keeps one persistence context for the request and the work that it handed to other threads: the first
 * that ends closes it under the others.
 */
public class TransactionForEveryRead implements Extension {

    <T> void give(@Observes @WithAnnotations(PersistenceContext.class) ProcessAnnotatedType<T> type) {
        if (!isEnterpriseBean(type.getAnnotatedType())) {
            type.configureAnnotatedType().add(new InTransaction.Literal());
        }
    }

    /** Their container sees to it. */
    private static boolean isEnterpriseBean(AnnotatedType<?> type) {
        return type.isAnnotationPresent(Singleton.class) || type.isAnnotationPresent(Stateless.class);
    }
}
