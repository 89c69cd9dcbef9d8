package fr.nouveauxlieux.store;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Works in the transaction under way, or in one of its own where there is none. {@link TransactionForEveryRead} gives it. */
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InTransaction {

    /** To be given to a bean. */
    final class Literal extends AnnotationLiteral<InTransaction> implements InTransaction {
        private static final long serialVersionUID = 1L;
    }
}
