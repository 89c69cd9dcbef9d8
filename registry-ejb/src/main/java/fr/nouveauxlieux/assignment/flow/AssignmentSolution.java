package fr.nouveauxlieux.assignment.flow;

import java.util.List;

/**
 * Who has what.
 *
 * @param readers by item, rising
 * @param unfilled places that stay empty: no assignment has fewer
 * @param cost of the pairs and loads: no assignment with as few empty places has less
 * @param proven whether both are certain; not where the search was ended by its limit
 */
public record AssignmentSolution(List<List<Integer>> readers, int unfilled, long cost, boolean proven) {

    public AssignmentSolution {
        readers = readers.stream().map(List::copyOf).toList();
    }

    boolean isBetterThan(AssignmentSolution other) {
        return unfilled < other.unfilled || unfilled == other.unfilled && cost < other.cost;
    }
}
