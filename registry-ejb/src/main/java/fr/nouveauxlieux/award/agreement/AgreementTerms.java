package fr.nouveauxlieux.award.agreement;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What an agreement says of itself beside its parties and its amount.
 *
 * @param object what the money is for
 * @param endsOn the last day on which something is done under it
 */
public record AgreementTerms(String object, LocalDate startsOn, LocalDate endsOn, Schedule schedule) {

    public static final int LONGEST_OBJECT = 2000;

    private static final int MOST_YEARS = 10;

    /** @throws IllegalArgumentException beginning with what is wrong: {@code object}, {@code endsOn} or {@code schedule} */
    public AgreementTerms {
        object = object == null ? "" : object.strip();
        Objects.requireNonNull(schedule, "schedule");
        if (object.isEmpty() || object.length() > LONGEST_OBJECT) {
            throw new IllegalArgumentException("object: expected 1 to " + LONGEST_OBJECT + " characters");
        }
        if (!endsOn.isAfter(startsOn) || endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("endsOn: expected a day after the first, within ten years");
        }
        if (schedule.instalments().get(0).on().isBefore(startsOn)
                || schedule.instalments()
                        .get(schedule.instalments().size() - 1)
                        .on()
                        .isAfter(endsOn)) {
            throw new IllegalArgumentException("schedule: expected its days between the first and the last");
        }
    }
}
