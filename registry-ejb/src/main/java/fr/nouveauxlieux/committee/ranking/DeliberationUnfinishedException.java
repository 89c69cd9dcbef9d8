package fr.nouveauxlieux.committee.ranking;

import java.util.List;

/** What the committee proposes cannot be recorded: the session goes on. */
public class DeliberationUnfinishedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ClosingObstacle> obstacles;

    public DeliberationUnfinishedException(List<ClosingObstacle> obstacles) {
        super("the deliberation is not finished: " + obstacles);
        this.obstacles = List.copyOf(obstacles);
    }

    /** At least one. */
    public List<ClosingObstacle> obstacles() {
        return obstacles;
    }
}
