package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.ImplicitRefusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The day on which the administration's silence on a request for money becomes a refusal: that of
 * {@link ImplicitRefusal}, plus the days for which the clock stood still. It stands still for an indispensable piece alone, from the day on which it is
 * asked for until it comes, at the latest until the day by which it was asked for (articles L114-5 and
 * L114-5-1 of the code of relations between the public and the administration).
 *
 * @param receivedOn the day on which the request came in, on the calendar of Paris
 * @param stops for indispensable pieces, in the order in which they begin; they do not overlap
 */
public record ImplicitDecision(LocalDate receivedOn, List<Stop> stops) {

    /**
     * A time for which the clock stands still.
     *
     * @param from the day on which the piece was asked for
     * @param due the day by which it was asked for, which is later
     * @param ended the day on which it came, or was no longer asked for; empty while it is awaited
     */
    public record Stop(LocalDate from, LocalDate due, Optional<LocalDate> ended) {

        public Stop {
            Objects.requireNonNull(ended, "ended");
            if (!due.isAfter(from)) {
                throw new IllegalArgumentException("expected a day after " + from + ", was " + due);
            }
            if (ended.filter(day -> day.isBefore(from)).isPresent()) {
                throw new IllegalArgumentException("expected an end from " + from + " on");
            }
        }

        /** The day from which the clock goes on: while the piece is awaited, the last one possible. */
        public LocalDate until() {
            return ended.filter(day -> day.isBefore(due)).orElse(due);
        }

        public long days() {
            return ChronoUnit.DAYS.between(from, until());
        }
    }

    /** @throws IllegalArgumentException if stops overlap, or one begins before the request came in */
    public ImplicitDecision {
        stops = stops.stream().sorted(Comparator.comparing(Stop::from)).toList();
        LocalDate last = receivedOn;
        for (Stop stop : stops) {
            if (stop.from().isBefore(last)) {
                throw new IllegalArgumentException("expected stops one after the other, from " + receivedOn + " on");
            }
            last = stop.until();
        }
    }

    public static ImplicitDecision of(LocalDate receivedOn) {
        return new ImplicitDecision(receivedOn, List.of());
    }

    /** The day itself. A stop that began once silence had become a refusal changes nothing any more. */
    public LocalDate date() {
        LocalDate date = new ImplicitRefusal(receivedOn).on();
        for (Stop stop : stops) {
            if (stop.from().isBefore(date)) {
                date = date.plusDays(stop.days());
            }
        }
        return date;
    }

    /** Whether asking for an indispensable piece on that day would stop the clock. */
    public boolean isRunningOn(LocalDate day) {
        return day.isBefore(date());
    }

    public ImplicitAlert alertOn(LocalDate day) {
        return ImplicitAlert.of(date(), day);
    }
}
