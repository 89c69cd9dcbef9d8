package fr.nouveauxlieux.call;

import java.util.List;

/** A definition of a call that cannot be used. Every problem is told at once, each with its path in the definition. */
public class CallDefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** @param definition its file, or what else it is known by */
    public CallDefinitionException(String definition, List<String> problems) {
        super("The definition " + definition + " cannot be used: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each as {@code form.sections[2].fields[0].kind: expected …}. */
    public List<String> problems() {
        return problems;
    }
}
