package fr.nouveauxlieux.call;

import java.util.List;
import java.util.stream.Collectors;

/** A definition of a call that cannot be used. Every problem is told at once, each with its path in the definition. */
public class CallDefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DefinitionProblem> found;

    /** @param definition its file, or what else it is known by */
    public CallDefinitionException(String definition, List<DefinitionProblem> found) {
        super("The definition " + definition + " cannot be used: "
                + found.stream().map(CallDefinitionException::line).collect(Collectors.joining("; ")));
        this.found = List.copyOf(found);
    }

    public List<DefinitionProblem> listProblems() {
        return found;
    }

    /** Each as {@code form.sections[2].fields[0].kind: expected …}. */
    public List<String> problems() {
        return found.stream().map(CallDefinitionException::line).toList();
    }

    private static String line(DefinitionProblem problem) {
        return problem.path() + ": " + problem.text().english();
    }
}
