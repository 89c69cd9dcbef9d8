package fr.nouveauxlieux.permission;

/** The actor may not do this, or not on this object. Says nothing of the object, not even whether there is one. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String useCase;

    /** For a use case that itself refuses what its declaration cannot say. */
    public static RefusedException of(Class<?> useCase) {
        return new RefusedException(Declaration.of(useCase).code());
    }

    RefusedException(String useCase) {
        super("not permitted: " + useCase);
        this.useCase = useCase;
    }

    public String useCase() {
        return useCase;
    }
}
