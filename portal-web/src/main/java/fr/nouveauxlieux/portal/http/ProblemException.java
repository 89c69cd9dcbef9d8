package fr.nouveauxlieux.portal.http;

/** Ends the treatment of a request with a problem that is told to the asker. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
