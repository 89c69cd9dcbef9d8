package fr.nouveauxlieux.place.ingest.internal;

import java.util.List;

/** A mapping that cannot be used. Every problem is told at once, each with its path in the mapping. */
public class MappingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    MappingException(String mapping, List<String> problems) {
        super("The mapping " + mapping + " cannot be used: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
