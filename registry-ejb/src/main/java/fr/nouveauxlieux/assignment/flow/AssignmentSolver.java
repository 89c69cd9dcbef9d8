package fr.nouveauxlieux.assignment.flow;

import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Pair;
import java.util.Optional;

/**
 * Fills as many places as can be, at the least cost. Without pairs to keep apart the cheapest flow is the answer. With
 * them, where the cheapest flow has both of a pair on one item, one of them does not have it in any answer: both
 * possibilities are tried, each from the flow before, and left where the flow costs as much as the best answer known.
 */
public final class AssignmentSolver {

    /** How many possibilities are tried, before the best answer known is given as not proven. */
    public static final int MOST_TRIALS = 20_000;

    private final AssignmentProblem problem;
    private final AssignmentNetwork network;
    private final MinimumCostFlow flow;
    private final int mostTrials;
    private long best = Long.MAX_VALUE;
    private AssignmentSolution answer;
    private int trials;

    private AssignmentSolver(AssignmentProblem problem, int mostTrials) {
        this.problem = problem;
        this.mostTrials = mostTrials;
        this.network = new AssignmentNetwork(problem);
        this.flow = network.solve();
    }

    public static AssignmentSolution solve(AssignmentProblem problem) {
        return solve(problem, MOST_TRIALS);
    }

    /** @param mostTrials the first answer is searched for in any case */
    static AssignmentSolution solve(AssignmentProblem problem, int mostTrials) {
        AssignmentSolver solver = new AssignmentSolver(problem, mostTrials);
        solver.search();
        return solver.trials < mostTrials || solver.problem.apart().isEmpty()
                ? solver.answer
                : new AssignmentSolution(
                        solver.answer.readers(), solver.answer.unfilled(), solver.answer.cost(), false);
    }

    private void search() {
        if (flow.cost() >= best || trials >= mostTrials && answer != null) {
            return;
        }
        Optional<Conflict> conflict = findConflict();
        if (conflict.isEmpty()) {
            best = flow.cost();
            answer = network.read(flow, true);
            return;
        }
        searchWithout(conflict.get().item(), conflict.get().pair().one());
        searchWithout(conflict.get().item(), conflict.get().pair().other());
    }

    private void searchWithout(int item, int reader) {
        trials++;
        MinimumCostFlow.Closed closed = flow.close(network.arc(item, reader));
        search();
        closed.open();
    }

    private record Conflict(int item, Pair pair) {}

    private Optional<Conflict> findConflict() {
        for (int item = 0; item < problem.items().size(); item++) {
            for (Pair pair : problem.apart()) {
                if (network.has(flow, item, pair.one()) && network.has(flow, item, pair.other())) {
                    return Optional.of(new Conflict(item, pair));
                }
            }
        }
        return Optional.empty();
    }
}
