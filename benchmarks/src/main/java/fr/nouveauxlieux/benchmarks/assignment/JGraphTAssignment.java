package fr.nouveauxlieux.benchmarks.assignment;

import fr.nouveauxlieux.assignment.flow.AssignmentProblem;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Item;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** The same problem, without pairs to keep apart, as a network for JGraphT, with colleges as lower bounds. */
final class JGraphTAssignment {

    private final AssignmentProblem problem;
    private final Graph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, int[]> bounds = new HashMap<>();
    private final int readers;
    private final int items;

    private JGraphTAssignment(AssignmentProblem problem) {
        this.problem = problem;
        this.readers = problem.readers().size();
        this.items = problem.items().size();
    }

    /** Builds the network and finds what the cheapest flow costs; all places must be fillable. */
    static double cost(AssignmentProblem problem) {
        return new JGraphTAssignment(problem).build().solve();
    }

    private JGraphTAssignment build() {
        for (int reader = 0; reader < readers; reader++) {
            for (int cost : problem.readers().get(reader).loadCosts()) {
                add(0, 1 + reader, 0, 1, cost);
            }
        }
        for (int item = 0; item < items; item++) {
            Item wanting = problem.items().get(item);
            for (int group = 0; group < 3; group++) {
                int least = wanting.groups().contains(group) ? 1 : 0;
                add(group(item, group), item(item), least, wanting.wanted(), 0);
            }
            for (int reader = 0; reader < readers; reader++) {
                int cost = problem.costs()[item][reader];
                if (cost != AssignmentProblem.BARRED) {
                    add(1 + reader, group(item, problem.readers().get(reader).group()), 0, 1, cost);
                }
            }
        }
        return this;
    }

    private int item(int item) {
        return 1 + readers + 4 * item;
    }

    private int group(int item, int group) {
        return item(item) + 1 + group;
    }

    private void add(int from, int to, int least, int most, int cost) {
        graph.addVertex(from);
        graph.addVertex(to);
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        bounds.put(edge, new int[] {least, most});
    }

    private double solve() {
        return new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph, this::supply, edge -> bounds.get(edge)[1], edge -> bounds.get(edge)[0]))
                .getCost();
    }

    private int supply(int node) {
        if (node == 0) {
            return problem.wanted();
        }
        int beyond = node - 1 - readers;
        return beyond >= 0 && beyond % 4 == 0 ? -problem.items().get(beyond / 4).wanted() : 0;
    }
}
