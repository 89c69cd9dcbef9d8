package fr.nouveauxlieux.portal.question;

import java.util.List;
import java.util.stream.Collectors;

/** An address that does not make a question, with everything that is wrong in it. */
public class UnreadableQuestionException extends RuntimeException {

    private final transient List<ParameterError> errors;

    public UnreadableQuestionException(List<ParameterError> errors) {
        super(errors.stream().map(ParameterError::toString).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    /** At least one, in the order in which parameters are read. */
    public List<ParameterError> errors() {
        return errors;
    }
}
