package fr.nouveauxlieux.assignment.flow;

/**
 * How well the worst-served item can be served: the highest floor of expertise below which no reader need be given to any
 * item, so that as many places are filled as without a floor. Found by halving: what can be filled never grows with the
 * floor.
 */
public final class HighestFloor {

    private HighestFloor() {}

    /**
     * The answer at the highest floor.
     *
     * @param floor reached
     * @param solution the cheapest assignment with as few empty places as without a floor, of pairs at the floor or above
     */
    public record Found(int floor, AssignmentSolution solution) {}

    /**
     * @param expertise by item and reader
     * @param most no floor is above it
     */
    public static Found find(AssignmentProblem problem, int[][] expertise, int most) {
        AssignmentProblem plain = withoutCosts(problem);
        int unfilled = new AssignmentNetwork(plain).unfilled();
        int floor = highest(most, tried -> new AssignmentNetwork(at(plain, expertise, tried)).unfilled() == unfilled);
        AssignmentSolution solution = AssignmentSolver.solve(at(problem, expertise, floor));
        if (solution.unfilled() == unfilled) {
            return new Found(floor, solution);
        }
        return findApart(problem, expertise, most);
    }

    /** Where pairs to keep apart leave more places empty than the flow alone would. */
    private static Found findApart(AssignmentProblem problem, int[][] expertise, int most) {
        int unfilled = AssignmentSolver.solve(at(problem, expertise, 0)).unfilled();
        int floor = highest(
                most,
                tried -> AssignmentSolver.solve(at(problem, expertise, tried)).unfilled() == unfilled);
        return new Found(floor, AssignmentSolver.solve(at(problem, expertise, floor)));
    }

    private interface Trial {
        boolean holds(int floor);
    }

    /** The highest that holds; 0 does. */
    private static int highest(int most, Trial trial) {
        int holding = 0;
        int failing = most + 1;
        while (failing - holding > 1) {
            int middle = (holding + failing) >>> 1;
            if (trial.holds(middle)) {
                holding = middle;
            } else {
                failing = middle;
            }
        }
        return holding;
    }

    private static AssignmentProblem at(AssignmentProblem problem, int[][] expertise, int floor) {
        int[][] costs = new int[problem.costs().length][];
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

    /** What can be filled alone matters. */
    private static AssignmentProblem withoutCosts(AssignmentProblem problem) {
        int[][] costs = new int[problem.costs().length][];
        for (int item = 0; item < costs.length; item++) {
            costs[item] = problem.costs()[item].clone();
            for (int reader = 0; reader < costs[item].length; reader++) {
                costs[item][reader] = Math.min(costs[item][reader], 0);
            }
        }
        return new AssignmentProblem(
                problem.readers().stream()
                        .map(reader -> new AssignmentProblem.Reader(
                                reader.group(),
                                reader.loadCosts().stream().map(cost -> 0).toList()))
                        .toList(),
                problem.items(),
                costs,
                problem.apart());
    }
}
