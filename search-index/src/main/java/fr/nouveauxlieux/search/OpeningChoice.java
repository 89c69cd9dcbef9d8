package fr.nouveauxlieux.search;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Objects;

/** One manner in which a place may answer "when is it open": by its ordinary week, and by its own clocks. */
public sealed interface OpeningChoice {

    /** Known to be open at this instant. */
    record At(Instant instant) implements OpeningChoice {

        public At {
            Objects.requireNonNull(instant, "instant");
        }
    }

    /** Known to be open at some time in what is left, after this instant, of the evening of that day. */
    record EveningOf(Instant instant) implements OpeningChoice {

        public EveningOf {
            Objects.requireNonNull(instant, "instant");
        }
    }

    /** Known to be open at some time on that day; its small hours are those of the day before. */
    record On(DayOfWeek day) implements OpeningChoice {

        public On {
            Objects.requireNonNull(day, "day");
        }
    }

    /** Nothing is known of when it is open. */
    record Unknown() implements OpeningChoice {}
}
