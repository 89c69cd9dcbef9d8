package fr.nouveauxlieux.assignment.flow;

import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every assignment that a small problem has, tried. Written from the words of the problem, not from its network. */
final class ExhaustiveAssignment {

    record Best(int unfilled, long cost) {

        private static final Comparator<Best> ORDER =
                Comparator.comparingInt(Best::unfilled).thenComparingLong(Best::cost);
    }

    private final AssignmentProblem problem;
    private final int[] loads;
    private Optional<Best> best = Optional.empty();

    private ExhaustiveAssignment(AssignmentProblem problem) {
        this.problem = problem;
        this.loads = new int[problem.readers().size()];
    }

    static Best of(AssignmentProblem problem) {
        ExhaustiveAssignment search = new ExhaustiveAssignment(problem);
        search.assign(0, 0, 0);
        return search.best.orElseThrow();
    }

    private void assign(int item, int unfilled, long cost) {
        if (item == problem.items().size()) {
            Best found = new Best(unfilled, cost);
            if (best.isEmpty() || Best.ORDER.compare(found, best.get()) < 0) {
                best = Optional.of(found);
            }
            return;
        }
        for (int chosen = 0; chosen < 1 << loads.length; chosen++) {
            List<Integer> readers = readers(chosen);
            if (isAllowed(item, readers)) {
                long more = give(item, readers);
                assign(item + 1, unfilled + problem.items().get(item).wanted() - readers.size(), cost + more);
                readers.forEach(reader -> loads[reader]--);
            }
        }
    }

    private List<Integer> readers(int chosen) {
        List<Integer> readers = new ArrayList<>();
        for (int reader = 0; reader < loads.length; reader++) {
            if ((chosen >> reader & 1) == 1) {
                readers.add(reader);
            }
        }
        return readers;
    }

    private boolean isAllowed(int number, List<Integer> readers) {
        Item item = problem.items().get(number);
        Set<Integer> kept = new HashSet<>();
        int others = 0;
        for (int reader : readers) {
            if (problem.costs()[number][reader] == AssignmentProblem.BARRED
                    || loads[reader]
                            == problem.readers().get(reader).loadCosts().size()) {
                return false;
            }
            int group = problem.readers().get(reader).group();
            if (!item.groups().contains(group) || !kept.add(group)) {
                others++;
            }
        }
        return readers.size() <= item.wanted()
                && others <= Math.max(0, item.wanted() - item.groups().size())
                && problem.apart().stream()
                        .noneMatch(pair -> readers.contains(pair.one()) && readers.contains(pair.other()));
    }

    private long give(int item, List<Integer> readers) {
        long cost = 0;
        for (int reader : readers) {
            cost += problem.costs()[item][reader];
            cost += problem.readers().get(reader).loadCosts().get(loads[reader]++);
        }
        return cost;
    }
}
