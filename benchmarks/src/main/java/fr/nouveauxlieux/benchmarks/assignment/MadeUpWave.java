package fr.nouveauxlieux.benchmarks.assignment;

import fr.nouveauxlieux.assignment.flow.AssignmentProblem;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Item;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Pair;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A wave drawn from a seed, with costs as the portal reckons them: what readers know of six families, four kinds of territory,
 * loads that rise, three colleges, one pair in thirty barred.
 *
 * @param expertise by dossier and reader
 */
record MadeUpWave(AssignmentProblem problem, int[][] expertise) {

    private static final int FAMILIES = 6;
    private static final int KINDS = 4;
    private static final int WHOLE = 100;
    private static final int BARRED_OF = 30;
    private static final Set<Integer> COLLEGES = Set.of(0, 1);

    /** @param pairs of readers kept apart */
    static MadeUpWave draw(long seed, int dossiers, int readers, int wanted, int pairs) {
        Random random = new Random(seed);
        List<Set<Integer>> known = draws(random, readers, 3);
        List<Set<Integer>> about = draws(random, dossiers, 4);
        int[] kinds = random.ints(readers, 0, KINDS).toArray();
        int[][] expertise = new int[dossiers][readers];
        int[][] costs = new int[dossiers][readers];
        for (int i = 0; i < dossiers; i++) {
            int kind = random.nextInt(KINDS);
            for (int j = 0; j < readers; j++) {
                Set<Integer> shared = new HashSet<>(about.get(i));
                shared.retainAll(known.get(j));
                expertise[i][j] = WHOLE * shared.size() / about.get(i).size();
                costs[i][j] = random.nextInt(BARRED_OF) == 0
                        ? AssignmentProblem.BARRED
                        : 5 * (WHOLE - expertise[i][j]) + 2 * (kinds[j] == kind ? 0 : 60);
            }
        }
        int most = 4 * dossiers * wanted / (3 * readers);
        return new MadeUpWave(
                new AssignmentProblem(
                        IntStream.range(0, readers)
                                .mapToObj(j -> reader(j, most))
                                .toList(),
                        IntStream.range(0, dossiers)
                                .mapToObj(i -> new Item(wanted, COLLEGES))
                                .toList(),
                        costs,
                        pairs(random, readers, pairs)),
                expertise);
    }

    private static List<Set<Integer>> draws(Random random, int count, int most) {
        List<Set<Integer>> draws = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<Integer> draw = new HashSet<>();
            for (int left = 1 + random.nextInt(most); left > 0; left--) {
                draw.add(random.nextInt(FAMILIES));
            }
            draws.add(draw);
        }
        return draws;
    }

    private static Reader reader(int number, int most) {
        List<Integer> costs = new ArrayList<>();
        for (int n = 1; n <= most; n++) {
            costs.add(3 * (WHOLE * (2 * n - 1) / (2 * most)));
        }
        return new Reader(number % 3, costs);
    }

    private static List<Pair> pairs(Random random, int readers, int count) {
        Set<Pair> pairs = new HashSet<>();
        List<Pair> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            int one = random.nextInt(readers - 1);
            Pair pair = new Pair(one, one + 1 + random.nextInt(readers - 1 - one));
            if (pairs.add(pair)) {
                drawn.add(pair);
            }
        }
        return drawn;
    }
}
