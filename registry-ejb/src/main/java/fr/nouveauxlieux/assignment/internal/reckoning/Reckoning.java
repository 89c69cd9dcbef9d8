package fr.nouveauxlieux.assignment.internal.reckoning;

import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem;
import fr.nouveauxlieux.assignment.flow.AssignmentSolution;
import fr.nouveauxlieux.assignment.flow.AssignmentSolver;
import fr.nouveauxlieux.assignment.flow.HighestFloor;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.College;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A run: from its inputs to its outcome, by them alone. */
public final class Reckoning {

    /** Colleges of which each dossier is to have a reader. */
    static final Set<College> WANTED_COLLEGES =
            Collections.unmodifiableSet(EnumSet.of(College.MINISTRY, College.COUNCIL));

    private static final int WHOLE = 100;

    private final RunInputs inputs;
    private final Merits merits;
    private final List<RunInputs.Reader> readers;
    private final List<RunInputs.Dossier> dossiers;
    private final Map<AccountId, Integer> numbers = new HashMap<>();

    private Reckoning(RunInputs inputs) {
        this.inputs = inputs;
        this.merits = new Merits(inputs);
        // The generator's numbers are part of its specification: the same on every platform.
        Random random = new Random(inputs.settings().seed());
        readers = new ArrayList<>(inputs.readers());
        dossiers = new ArrayList<>(inputs.dossiers());
        Collections.shuffle(readers, random);
        Collections.shuffle(dossiers, random);
        for (int i = 0; i < readers.size(); i++) {
            numbers.put(readers.get(i).account(), i);
        }
    }

    public static RunOutcome of(RunInputs inputs) {
        return new Reckoning(inputs).reckon();
    }

    /** Colleges of which a dossier still needs a reader. */
    public static Set<College> missingColleges(RunInputs inputs, List<AccountId> having) {
        RunSettings settings = inputs.settings();
        Set<College> missing = EnumSet.noneOf(College.class);
        if (settings.mixed() && settings.readers() >= WANTED_COLLEGES.size()) {
            missing.addAll(WANTED_COLLEGES);
            inputs.readers().stream()
                    .filter(reader -> having.contains(reader.account()))
                    .forEach(reader -> missing.remove(reader.college()));
        }
        return missing;
    }

    private RunOutcome reckon() {
        AssignmentProblem problem = new AssignmentProblem(
                readers.stream()
                        .map(reader ->
                                new AssignmentProblem.Reader(reader.college().ordinal(), merits.loadCosts(reader)))
                        .toList(),
                dossiers.stream().map(this::item).toList(),
                costs(),
                pairs());
        if (!inputs.settings().floored()) {
            return outcome(0, AssignmentSolver.solve(problem));
        }
        HighestFloor.Found found = HighestFloor.find(problem, expertise(), WHOLE);
        return outcome(found.floor(), found.solution());
    }

    private AssignmentProblem.Item item(RunInputs.Dossier dossier) {
        int wanted = Math.max(
                0,
                inputs.settings().readers() + dossier.further() - dossier.kept().size());
        Set<Integer> groups = missingColleges(inputs, dossier.kept()).stream()
                .map(College::ordinal)
                .collect(Collectors.toSet());
        return new AssignmentProblem.Item(wanted, groups);
    }

    private int[][] costs() {
        int[][] costs = new int[dossiers.size()][readers.size()];
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs[i].length; j++) {
                costs[i][j] = isBarred(readers.get(j), dossiers.get(i))
                        ? AssignmentProblem.BARRED
                        : merits.of(readers.get(j), dossiers.get(i)).cost();
            }
        }
        return costs;
    }

    private boolean isBarred(RunInputs.Reader reader, RunInputs.Dossier dossier) {
        return Bars.find(inputs, reader, dossier, dossier.kept()).isPresent();
    }

    private int[][] expertise() {
        int[][] expertise = new int[dossiers.size()][readers.size()];
        for (int i = 0; i < expertise.length; i++) {
            for (int j = 0; j < expertise[i].length; j++) {
                expertise[i][j] = merits.expertise(readers.get(j), dossiers.get(i));
            }
        }
        return expertise;
    }

    private List<AssignmentProblem.Pair> pairs() {
        return inputs.apart().stream()
                .filter(apart -> numbers.containsKey(apart.one()) && numbers.containsKey(apart.other()))
                .map(apart -> pair(numbers.get(apart.one()), numbers.get(apart.other())))
                .toList();
    }

    private static AssignmentProblem.Pair pair(int one, int other) {
        return new AssignmentProblem.Pair(Math.min(one, other), Math.max(one, other));
    }

    private RunOutcome outcome(int floor, AssignmentSolution solution) {
        SortedMap<String, List<AccountId>> given = new TreeMap<>();
        SortedMap<String, Integer> unfilled = new TreeMap<>();
        for (int i = 0; i < dossiers.size(); i++) {
            RunInputs.Dossier dossier = dossiers.get(i);
            List<AccountId> having = solution.readers().get(i).stream()
                    .map(number -> readers.get(number).account())
                    .sorted(Comparator.comparing(AccountId::value))
                    .toList();
            int empty = item(dossier).wanted() - having.size();
            given.put(dossier.id().value(), having);
            if (empty > 0) {
                unfilled.put(dossier.id().value(), empty);
            }
        }
        return new RunOutcome(floor, given, unfilled, solution.cost(), solution.proven());
    }
}
