package fr.nouveauxlieux.dossier.reminding;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.territory.LocalTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reminder of a wave's deadline whose moment has come: one of the usual steps before it, or one on a day that whoever
 * plans the wave chose.
 *
 * @param moment from which on it is sent
 * @param occasion what tells it from the wave's other reminders: a deadline that is put off has steps of its own, but a
 *     day that was chosen stays that day
 */
public record DueReminder(String occasion, Instant moment, WaveView wave, Instant now) {

    private static final long HALF_AN_HOUR = 30;
    private static final ZoneId PARIS = LocalTime.zoneOf("");
    private static final int MORNING = 9;

    /**
     * The one whose moment came last, so that a server that was stopped for a while sends that one alone; empty before
     * the first, and when the deadline is too near or past.
     */
    public static Optional<DueReminder> find(WaveView wave, Instant now) {
        if (!ReminderStep.isInTime(wave.deadline(), now)) {
            return Optional.empty();
        }
        return Stream.concat(
                        ReminderStep.findDue(wave.deadline(), now).map(step -> ofStep(step, wave, now)).stream(),
                        wave.reminders().stream().map(day -> onDay(day, wave, now)))
                .filter(reminder -> !reminder.moment().isAfter(now))
                .max(Comparator.comparing(DueReminder::moment));
    }

    private static DueReminder ofStep(ReminderStep step, WaveView wave, Instant now) {
        return new DueReminder(wave.deadline() + ":" + step, step.momentBefore(wave.deadline()), wave, now);
    }

    /** In the morning. */
    private static DueReminder onDay(LocalDate day, WaveView wave, Instant now) {
        return new DueReminder(
                wave.code() + ":" + day, day.atTime(MORNING, 0).atZone(PARIS).toInstant(), wave, now);
    }

    /** Drafts begun later are not reminded: who has just begun knows. */
    public Instant begunBefore() {
        return moment;
    }

    /** How long is left, to the nearest hour. */
    public Duration left() {
        return Duration.ofHours(
                Duration.between(now, wave.deadline()).plusMinutes(HALF_AN_HOUR).toHours());
    }

    /** The same for every draft. */
    public String key() {
        return wave.call() + ":" + wave.code() + ":" + occasion;
    }

    /** What a message is sent for, once. */
    public String event(DossierId dossier, AccountId recipient) {
        return "dossier-reminder:" + dossier + ":" + occasion + ":" + recipient;
    }
}
