package fr.nouveauxlieux.permission;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing that someone does with the portal: a bean with one public method, in a transaction, refused to all but
 * those permitted here, and written in the journal where its kind asks for it. The object that it is judged on is its
 * first parameter of a type with a {@link ScopeResolver}.
 */
@InterceptorBinding
@Transactional
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    enum Kind {
        /** Changes something, and leaves an entry in the journal. */
        CHANGE,
        /** Reads of others what is theirs, and leaves an entry in the journal. */
        RECORDED_READING,
        /** Reads, and leaves none. */
        READING
    }

    /** Its code, for ever: {@code account.grant-role}. */
    @Nonbinding
    String value();

    @Nonbinding
    Kind kind() default Kind.CHANGE;

    @Nonbinding
    Permit[] permits();
}
