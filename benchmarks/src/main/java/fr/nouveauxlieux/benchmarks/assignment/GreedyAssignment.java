package fr.nouveauxlieux.benchmarks.assignment;

import fr.nouveauxlieux.assignment.flow.AssignmentProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each dossier in turn takes the cheapest readers that are left, one of each college first. */
final class GreedyAssignment {

    private final AssignmentProblem problem;
    private final int[] loads;
    private long cost;
    private int unfilled;

    private GreedyAssignment(AssignmentProblem problem) {
        this.problem = problem;
        this.loads = new int[problem.readers().size()];
    }

    /** What comes of it. */
    record Result(long cost, int unfilled) {}

    static Result of(AssignmentProblem problem) {
        GreedyAssignment greedy = new GreedyAssignment(problem);
        for (int item = 0; item < problem.items().size(); item++) {
            greedy.serve(item);
        }
        return new Result(greedy.cost, greedy.unfilled);
    }

    private void serve(int item) {
        Set<Integer> missing = new HashSet<>(problem.items().get(item).groups());
        List<Integer> having = new ArrayList<>();
        int wanted = problem.items().get(item).wanted();
        for (int place = 0; place < wanted; place++) {
            Set<Integer> only = wanted - place <= missing.size() ? missing : Set.of();
            int reader = cheapest(item, having, only);
            if (reader < 0) {
                unfilled++;
                continue;
            }
            cost += price(item, reader);
            loads[reader]++;
            having.add(reader);
            missing.remove(problem.readers().get(reader).group());
        }
    }

    private int cheapest(int item, List<Integer> having, Set<Integer> only) {
        List<Integer> able = new ArrayList<>();
        for (int reader = 0; reader < loads.length; reader++) {
            AssignmentProblem.Reader candidate = problem.readers().get(reader);
            if (problem.costs()[item][reader] != AssignmentProblem.BARRED
                    && loads[reader] < candidate.loadCosts().size()
                    && !having.contains(reader)
                    && (only.isEmpty() || only.contains(candidate.group()))) {
                able.add(reader);
            }
        }
        return able.stream()
                .min(Comparator.comparingLong(reader -> price(item, reader)))
                .orElse(-1);
    }

    private long price(int item, int reader) {
        return problem.costs()[item][reader]
                + problem.readers().get(reader).loadCosts().get(loads[reader]);
    }
}
