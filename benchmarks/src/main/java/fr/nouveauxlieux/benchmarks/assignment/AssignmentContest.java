package fr.nouveauxlieux.benchmarks.assignment;

import fr.nouveauxlieux.assignment.flow.AssignmentSolution;
import fr.nouveauxlieux.assignment.flow.AssignmentSolver;
import fr.nouveauxlieux.assignment.flow.HighestFloor;
import fr.nouveauxlieux.benchmarks.report.Figures;
import fr.nouveauxlieux.benchmarks.report.MarkdownTable;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.function.Supplier;

/** How long it takes to give out a wave, and how much better than one by one it is. */
public final class AssignmentContest {

    private static final int TIMES = 3;
    private static final int PAIRS = 20;
    private static final int[][] SIZES = {{300, 40, 3}, {1000, 200, 3}};

    private final PrintStream out;

    public AssignmentContest(PrintStream out) {
        this.out = out;
    }

    public void run() {
        out.println("## Assignment of readers");
        out.println();
        MarkdownTable table = new MarkdownTable(
                "dossiers × readers × each",
                "ours, s",
                "JGraphT, s",
                "ratio",
                "same cost",
                "one by one costs",
                "with floor, s",
                "floor",
                "and pairs apart, s",
                "proven");
        for (int[] size : SIZES) {
            measure(table, size[0], size[1], size[2]);
        }
        table.print(out);
    }

    /** Of some tries, the middle one. */
    private record Timed<T>(T result, double seconds) {

        static <T> Timed<T> of(int times, Supplier<T> work) {
            double[] seconds = new double[times];
            T result = null;
            for (int i = 0; i < times; i++) {
                long begun = System.nanoTime();
                result = work.get();
                seconds[i] = (System.nanoTime() - begun) / 1e9;
            }
            Arrays.sort(seconds);
            return new Timed<>(result, seconds[times / 2]);
        }
    }

    private void measure(MarkdownTable table, int dossiers, int readers, int wanted) {
        MadeUpWave wave = MadeUpWave.draw(1, dossiers, readers, wanted, 0);
        MadeUpWave apart = MadeUpWave.draw(1, dossiers, readers, wanted, PAIRS);
        Timed<AssignmentSolution> ours = Timed.of(TIMES, () -> AssignmentSolver.solve(wave.problem()));
        Timed<Double> theirs = Timed.of(1, () -> JGraphTAssignment.cost(wave.problem()));
        GreedyAssignment.Result greedy = GreedyAssignment.of(wave.problem());
        Timed<HighestFloor.Found> floored =
                Timed.of(TIMES, () -> HighestFloor.find(wave.problem(), wave.expertise(), 100));
        Timed<HighestFloor.Found> all =
                Timed.of(TIMES, () -> HighestFloor.find(apart.problem(), apart.expertise(), 100));
        table.add(
                dossiers + " × " + readers + " × " + wanted,
                Figures.of(ours.seconds()),
                Figures.of(theirs.seconds()),
                Figures.of(theirs.seconds() / ours.seconds()),
                Boolean.toString(theirs.result() == ours.result().cost()),
                Figures.of((double) greedy.cost() / ours.result().cost()) + " times, " + greedy.unfilled() + " empty",
                Figures.of(floored.seconds()),
                Integer.toString(floored.result().floor()),
                Figures.of(all.seconds()),
                Boolean.toString(all.result().solution().proven()));
    }
}
