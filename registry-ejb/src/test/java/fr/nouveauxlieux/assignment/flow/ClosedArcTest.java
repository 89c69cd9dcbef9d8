package fr.nouveauxlieux.assignment.flow;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Flows from which arcs are taken, and to which they are given back. */
class ClosedArcTest {

    @Property(tries = 25)
    void aClosedArcCostsWhatTheProblemWithoutItCostsAndOpenedAgainChangesNothing(
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        AssignmentProblem problem = new RandomProblems(seed).problem(8, 12, 2, 5, 20, 0);
        AssignmentNetwork network = new AssignmentNetwork(problem);
        MinimumCostFlow flow = network.solve();
        AssignmentSolution before = network.read(flow, true);
        for (int item = 0; item < problem.items().size(); item++) {
            for (int reader = 0; reader < problem.readers().size(); reader++) {
                if (network.arc(item, reader) >= 0) {
                    MinimumCostFlow.Closed closed = flow.close(network.arc(item, reader));
                    assertThat(costOf(network.read(flow, true))).isEqualTo(costWithout(problem, item, reader));
                    closed.open();
                }
            }
        }
        assertThat(network.read(flow, true)).isEqualTo(before);
    }

    private static String costOf(AssignmentSolution solution) {
        return solution.unfilled() + " empty, " + solution.cost();
    }

    private static String costWithout(AssignmentProblem problem, int item, int reader) {
        int[][] costs = problem.costs().clone();
        costs[item] = costs[item].clone();
        costs[item][reader] = AssignmentProblem.BARRED;
        return costOf(AssignmentSolver.solve(problem.withCosts(costs)));
    }

    @Property(tries = 50)
    void severalArcsClosedOneAfterTheOtherAreOpenedInReverse(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        AssignmentProblem problem = new RandomProblems(seed).problem(8, 12, 2, 5, 20, 0);
        AssignmentNetwork network = new AssignmentNetwork(problem);
        MinimumCostFlow flow = network.solve();
        AssignmentSolution before = network.read(flow, true);
        for (int item = 0; item < problem.items().size(); item++) {
            int reader = (int) ((seed + item) % problem.readers().size());
            if (network.arc(item, reader) >= 0) {
                MinimumCostFlow.Closed first = flow.close(network.arc(item, reader));
                long cost = flow.cost();
                int other = (reader + 1) % problem.readers().size();
                if (network.arc(item, other) >= 0) {
                    flow.close(network.arc(item, other)).open();
                }
                assertThat(flow.cost()).isEqualTo(cost);
                first.open();
            }
        }
        assertThat(network.read(flow, true)).isEqualTo(before);
    }
}
