package fr.nouveauxlieux.assignment.flow;

import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Fills as many places as can be, at the least cost. Without pairs to keep apart the cheapest flow is the answer. With
 * them, where the cheapest flow has both of a pair on one item, one of them does not have it in any answer: both
 * possibilities are tried, each from the flow before, and left where the flow costs as much as the best answer known.
 */
public final class AssignmentSolver {

    /**
     * How many arcs the possibilities tried may have together, before the best answer known is given as not proven: seconds,
     * counted so that they are the same on every machine.
     */
    private static final long MOST_ARCS = 600_000_000;

    private final AssignmentProblem problem;
    private final AssignmentNetwork network;
    private final MinimumCostFlow flow;
    private final long mostTrials;
    private long best = Long.MAX_VALUE;
    private AssignmentSolution answer;
    private int trials;
    private boolean proven = true;

    private AssignmentSolver(AssignmentProblem problem, long mostArcs) {
        this.problem = problem;
        this.network = new AssignmentNetwork(problem);
        this.mostTrials = mostArcs / network.arcs();
        this.flow = network.solve();
    }

    public static AssignmentSolution solve(AssignmentProblem problem) {
        return solve(problem, MOST_ARCS);
    }

    /** @param mostArcs a first answer is searched for in any case */
    static AssignmentSolution solve(AssignmentProblem problem, long mostArcs) {
        AssignmentSolver solver = new AssignmentSolver(problem, mostArcs);
        solver.dive();
        solver.search();
        return solver.proven
                ? solver.answer
                : new AssignmentSolution(
                        solver.answer.readers(), solver.answer.unfilled(), solver.answer.cost(), false);
    }

    /** A first answer: of each conflict the cheaper way out, one after the other. */
    private void dive() {
        Deque<MinimumCostFlow.Closed> closed = new ArrayDeque<>();
        for (List<Conflict> left = listConflicts(); !left.isEmpty(); left = listConflicts()) {
            Ways ways = ways(left.get(0));
            closed.push(flow.close(network.arc(ways.conflict().item(), ways.first())));
        }
        best = flow.cost();
        answer = network.read(flow, true);
        closed.forEach(MinimumCostFlow.Closed::open);
    }

    private void search() {
        if (flow.cost() >= best) {
            return;
        }
        List<Conflict> conflicts = listConflicts();
        if (conflicts.isEmpty()) {
            best = flow.cost();
            answer = network.read(flow, true);
        } else if (trials < mostTrials) {
            branch(conflicts);
        } else {
            proven = false;
        }
    }

    /**
     * On the conflict whose better way out costs the most, so that what is left soon costs as much as the best answer known;
     * its cheaper way first.
     */
    private void branch(List<Conflict> conflicts) {
        Ways chosen = ways(conflicts.get(0));
        for (int i = 1; i < conflicts.size() && chosen.cheaper() < best; i++) {
            Ways ways = ways(conflicts.get(i));
            chosen = ways.cheaper() > chosen.cheaper() ? ways : chosen;
        }
        if (chosen.cheaper() < best) {
            searchWithout(chosen.conflict().item(), chosen.first());
            searchWithout(chosen.conflict().item(), chosen.second());
        }
    }

    /** Two who are kept apart and have the same item. */
    private record Conflict(int item, Pair pair) {}

    /** What the flow costs once either of the two does not have the item. */
    private record Ways(Conflict conflict, long withoutOne, long withoutOther) {

        long cheaper() {
            return Math.min(withoutOne, withoutOther);
        }

        /** Who goes without the item in the cheaper way. */
        int first() {
            return withoutOne <= withoutOther
                    ? conflict.pair().one()
                    : conflict.pair().other();
        }

        int second() {
            return withoutOne <= withoutOther
                    ? conflict.pair().other()
                    : conflict.pair().one();
        }
    }

    private Ways ways(Conflict conflict) {
        return new Ways(
                conflict,
                costWithout(conflict.item(), conflict.pair().one()),
                costWithout(conflict.item(), conflict.pair().other()));
    }

    private long costWithout(int item, int reader) {
        trials++;
        MinimumCostFlow.Closed closed = flow.close(network.arc(item, reader));
        long cost = flow.cost();
        closed.open();
        return cost;
    }

    private void searchWithout(int item, int reader) {
        MinimumCostFlow.Closed closed = flow.close(network.arc(item, reader));
        search();
        closed.open();
    }

    private List<Conflict> listConflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int item = 0; item < problem.items().size(); item++) {
            for (Pair pair : problem.apart()) {
                if (network.has(flow, item, pair.one()) && network.has(flow, item, pair.other())) {
                    conflicts.add(new Conflict(item, pair));
                }
            }
        }
        return conflicts;
    }
}
