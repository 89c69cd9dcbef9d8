package fr.nouveauxlieux.permission;

/**
 * Tells the scope of the objects known by one type of identifier. Each feature has one for its own; a use case whose
 * first parameter is of that type is judged on the object that it names.
 *
 * @param <I> the identifier
 */
public interface ScopeResolver<I> {

    Class<I> type();

    /** {@link ObjectScope#NONE} for an object that does not exist, so that refusing and missing look the same. */
    ObjectScope scopeOf(I id);
}
