package fr.nouveauxlieux.assignment.flow;

import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Item;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Pair;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Problems drawn from a seed. */
final class RandomProblems {

    private final Random random;

    RandomProblems(long seed) {
        random = new Random(seed);
    }

    /** Some have enough readers, some have not; some items want two groups, some none. */
    AssignmentProblem small() {
        int readers = 4 + random.nextInt(2);
        int items = 2 + random.nextInt(3);
        return problem(readers, items, 1 + random.nextInt(3), 3, 25, random.nextInt(4));
    }

    /** Without pairs to keep apart and with room for all. */
    AssignmentProblem large(int readers, int items, int wanted) {
        return problem(readers, items, wanted, 4 * items * wanted / readers, 5, 0);
    }

    AssignmentProblem problem(int readers, int items, int wanted, int mostLoad, int barredPercent, int pairs) {
        return new AssignmentProblem(
                IntStream.range(0, readers).mapToObj(i -> reader(i, mostLoad)).toList(),
                IntStream.range(0, items)
                        .mapToObj(i -> new Item(wanted, random.nextInt(4) == 0 ? Set.of() : Set.of(0, 1)))
                        .toList(),
                table(items, readers, barredPercent),
                pairs(readers, pairs));
    }

    private Reader reader(int number, int mostLoad) {
        List<Integer> costs = new ArrayList<>();
        int cost = random.nextInt(5);
        for (int i = 1 + random.nextInt(mostLoad); i > 0; i--) {
            costs.add(cost);
            cost += random.nextInt(6);
        }
        return new Reader(number % 3, costs);
    }

    private int[][] table(int items, int readers, int barredPercent) {
        int[][] costs = new int[items][readers];
        for (int[] row : costs) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(100) < barredPercent ? AssignmentProblem.BARRED : random.nextInt(40);
            }
        }
        return costs;
    }

    int[][] expertise(int items, int readers) {
        int[][] expertise = new int[items][readers];
        for (int[] row : expertise) {
            for (int i = 0; i < row.length; i++) {
                row[i] = 10 * random.nextInt(11);
            }
        }
        return expertise;
    }

    private List<Pair> pairs(int readers, int count) {
        Set<Pair> pairs = new LinkedHashSet<>();
        while (pairs.size() < count) {
            int one = random.nextInt(readers - 1);
            pairs.add(new Pair(one, one + 1 + random.nextInt(readers - 1 - one)));
        }
        return List.copyOf(pairs);
    }
}
