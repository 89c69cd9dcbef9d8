package fr.nouveauxlieux.permission;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets some roles do a use case, within a reach. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {

    Role[] to();

    Reach reach() default Reach.GRANTED;

    /** Whether a role of the staff may also where whoever holds it has an interest in the dossier. */
    boolean recused() default false;
}
