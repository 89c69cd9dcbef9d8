package fr.nouveauxlieux.assignment.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Item;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Pair;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Assignments against all that there are, and against another's flows. */
class AssignmentOptimumTest {

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 50; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noAssignmentOfASmallProblemIsBetter(long seed) {
        AssignmentProblem problem = new RandomProblems(seed).small();
        AssignmentSolution solution = AssignmentSolver.solve(problem);
        ExhaustiveAssignment.Best best = ExhaustiveAssignment.of(problem);
        assertThat(solution.proven()).isTrue();
        assertThat(solution.unfilled()).isEqualTo(best.unfilled());
        assertThat(solution.cost()).isEqualTo(best.cost());
        assertHolds(problem, solution);
    }

    @Test
    void theSmallProblemsHavePairsThatTheFlowAloneWouldPutTogetherAndPlacesThatNobodyCanFill() {
        int apart = 0;
        int unfilled = 0;
        for (long seed : seeds()) {
            AssignmentProblem problem = new RandomProblems(seed).small();
            AssignmentProblem together =
                    new AssignmentProblem(problem.readers(), problem.items(), problem.costs(), List.of());
            AssignmentSolution solution = AssignmentSolver.solve(problem);
            apart += AssignmentSolver.solve(together).equals(solution) ? 0 : 1;
            unfilled += solution.unfilled() > 0 ? 1 : 0;
        }
        assertThat(apart).isGreaterThan(10);
        assertThat(unfilled).isBetween(10, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anothersFlowsThroughTheSameProblemCostTheSame(long seed) {
        AssignmentProblem problem = new RandomProblems(seed).large(24, 60, 3);
        AssignmentSolution solution = AssignmentSolver.solve(problem);
        assertThat(solution.unfilled()).isZero();
        assertThat((double) solution.cost()).isEqualTo(costByLowerBounds(problem));
        assertHolds(problem, solution);
    }

    /** All places filled, the groups by lower bounds on what each gives, as textbooks have it. */
    private static double costByLowerBounds(AssignmentProblem problem) {
        Graph<String, DefaultWeightedEdge> graph = new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        Bounds bounds = new Bounds(graph);
        for (int reader = 0; reader < problem.readers().size(); reader++) {
            for (int cost : problem.readers().get(reader).loadCosts()) {
                bounds.add("source", "reader" + reader, 0, 1, cost);
            }
        }
        for (int item = 0; item < problem.items().size(); item++) {
            Item wanting = problem.items().get(item);
            for (int group = 0; group < problem.groups(); group++) {
                int least = wanting.groups().contains(group) ? 1 : 0;
                bounds.add("item" + item + "." + group, "item" + item, least, wanting.wanted(), 0);
            }
            for (int reader = 0; reader < problem.readers().size(); reader++) {
                int cost = problem.costs()[item][reader];
                if (cost != AssignmentProblem.BARRED) {
                    int group = problem.readers().get(reader).group();
                    bounds.add("reader" + reader, "item" + item + "." + group, 0, 1, cost);
                }
            }
        }
        return bounds.cost(problem);
    }

    private static final class Bounds {

        private final Graph<String, DefaultWeightedEdge> graph;
        private final Map<DefaultWeightedEdge, int[]> bounds = new HashMap<>();

        Bounds(Graph<String, DefaultWeightedEdge> graph) {
            this.graph = graph;
        }

        void add(String from, String to, int least, int most, int cost) {
            graph.addVertex(from);
            graph.addVertex(to);
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, cost);
            bounds.put(edge, new int[] {least, most});
        }

        double cost(AssignmentProblem problem) {
            return new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                    .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                            graph, node -> supply(problem, node), edge -> bounds.get(edge)[1], edge -> bounds.get(edge)[
                                    0]))
                    .getCost();
        }

        private static int supply(AssignmentProblem problem, String node) {
            if (node.equals("source")) {
                return problem.wanted();
            }
            return node.matches("item\\d+")
                    ? -problem.items().get(Integer.parseInt(node.substring(4))).wanted()
                    : 0;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noHigherFloorFillsAsManyPlaces(long seed) {
        RandomProblems problems = new RandomProblems(seed);
        AssignmentProblem problem = problems.small();
        int[][] expertise =
                problems.expertise(problem.items().size(), problem.readers().size());
        HighestFloor.Found found = HighestFloor.find(problem, expertise, 100);
        int unfilled = ExhaustiveAssignment.of(problem).unfilled();
        ExhaustiveAssignment.Best atFloor = ExhaustiveAssignment.of(floored(problem, expertise, found.floor()));
        assertThat(atFloor.unfilled())
                .isEqualTo(unfilled)
                .isEqualTo(found.solution().unfilled());
        assertThat(found.solution().cost()).isEqualTo(atFloor.cost());
        if (found.floor() < 100) {
            assertThat(ExhaustiveAssignment.of(floored(problem, expertise, found.floor() + 1))
                            .unfilled())
                    .isGreaterThan(unfilled);
        }
    }

    private static AssignmentProblem floored(AssignmentProblem problem, int[][] expertise, int floor) {
        int[][] costs = new int[expertise.length][];
        for (int item = 0; item < costs.length; item++) {
            costs[item] = problem.costs()[item].clone();
            for (int reader = 0; reader < costs[item].length; reader++) {
                if (expertise[item][reader] < floor) {
                    costs[item][reader] = AssignmentProblem.BARRED;
                }
            }
        }
        return problem.withCosts(costs);
    }

    @Test
    void theSameProblemHasTheSameAnswerAgain() {
        AssignmentProblem problem = new RandomProblems(7).problem(20, 60, 3, 15, 20, 12);
        assertThat(AssignmentSolver.solve(problem)).isEqualTo(AssignmentSolver.solve(problem));
    }

    @Test
    void aSearchThatIsEndedSaysSoAndKeepsPairsApartAllTheSame() {
        AssignmentProblem problem = new RandomProblems(7).problem(20, 60, 3, 15, 20, 12);
        AssignmentSolution ended = AssignmentSolver.solve(problem, 1);
        assertThat(ended.proven()).isFalse();
        assertHolds(problem, ended);
    }

    @Test
    void aPlaceOfAGroupStaysEmptyRatherThanGoToAnother() {
        Reader reader = new Reader(0, List.of(0, 1));
        AssignmentProblem problem = new AssignmentProblem(
                List.of(reader, reader), List.of(new Item(2, Set.of(0, 1))), new int[][] {{3, 4}}, List.of());
        AssignmentSolution solution = AssignmentSolver.solve(problem);
        assertThat(solution.readers()).isEqualTo(List.of(List.of(0)));
        assertThat(solution.unfilled()).isEqualTo(1);
        assertThat(solution.cost()).isEqualTo(3);
    }

    private static void assertHolds(AssignmentProblem problem, AssignmentSolution solution) {
        int[] loads = new int[problem.readers().size()];
        for (int item = 0; item < problem.items().size(); item++) {
            List<Integer> readers = solution.readers().get(item);
            assertThat(readers)
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(problem.items().get(item).wanted());
            for (int reader : readers) {
                assertThat(problem.costs()[item][reader]).isNotEqualTo(AssignmentProblem.BARRED);
                loads[reader]++;
            }
            for (Pair pair : problem.apart()) {
                assertThat(readers.contains(pair.one()) && readers.contains(pair.other()))
                        .isFalse();
            }
        }
        for (int reader = 0; reader < loads.length; reader++) {
            assertThat(loads[reader])
                    .isLessThanOrEqualTo(
                            problem.readers().get(reader).loadCosts().size());
        }
    }
}
