package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.form.Form;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the last day of something from a field of a form. */
public final class EndOfDayReading {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LENGTH = 10;

    private EndOfDayReading() {}

    /**
     * The end of the day typed, which is today at the earliest, on the clocks of Paris.
     *
     * @param longest how far from today the day may be at most
     * @param refusal the key of what is said of a day out of bounds, or of what is no day
     * @return empty where the form was refused for it
     */
    public static Optional<Instant> require(Form form, String field, Instant now, Period longest, String refusal) {
        try {
            LocalDate day = LocalDate.parse(form.requireLine(field, LENGTH));
            LocalDate today = LocalDate.ofInstant(now, PARIS);
            if (!day.isBefore(today) && day.isBefore(today.plus(longest))) {
                return Optional.of(day.plusDays(1).atStartOfDay(PARIS).toInstant());
            }
        } catch (DateTimeException notADay) {
            // Said below, as for a day out of bounds.
        }
        form.refuse(field, refusal);
        return Optional.empty();
    }
}
