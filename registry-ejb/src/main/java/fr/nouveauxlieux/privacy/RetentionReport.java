package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What retention would do now, when it does it next, and what it did. @param runs the latest first */
public record RetentionReport(List<Line> rules, Instant nextRun, List<Run> runs) {

    public RetentionReport {
        rules = List.copyOf(rules);
        Objects.requireNonNull(nextRun, "nextRun");
        runs = List.copyOf(runs);
    }

    /** @param due how many rows, or people, the rule would treat now */
    public record Line(String rule, Duration age, RetentionRule.Deed deed, long due) {}

    /** @param ended empty while it is under way, and of one that was cut off */
    public record Run(Instant started, Optional<Instant> ended, List<Treated> rules) {

        public Run {
            rules = List.copyOf(rules);
        }

        public long getTotal() {
            return rules.stream().mapToLong(Treated::count).sum();
        }

        public boolean isFailed() {
            return rules.stream().anyMatch(Treated::failed);
        }
    }

    /** @param failed whether the rule stopped short: the next run goes on with it */
    public record Treated(String rule, long count, boolean failed) {}
}
