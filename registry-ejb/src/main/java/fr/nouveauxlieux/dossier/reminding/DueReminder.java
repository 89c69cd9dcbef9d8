package fr.nouveauxlieux.dossier.reminding;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A reminder of a wave's deadline whose moment has come. A deadline that is put off has reminders of its own. */
public record DueReminder(ReminderStep step, WaveView wave, Instant now) {

    private static final long HALF_AN_HOUR = 30;

    public static Optional<DueReminder> find(WaveView wave, Instant now) {
        return ReminderStep.findDue(wave.deadline(), now).map(step -> new DueReminder(step, wave, now));
    }

    /** Drafts begun later are not reminded: who has just begun knows. */
    public Instant begunBefore() {
        return step.momentBefore(wave.deadline());
    }

    /** How long is left, to the nearest hour. */
    public Duration left() {
        return Duration.ofHours(
                Duration.between(now, wave.deadline()).plusMinutes(HALF_AN_HOUR).toHours());
    }

    /** The same for every draft. */
    public String key() {
        return wave.call() + ":" + wave.code() + ":" + wave.deadline() + ":" + step;
    }

    /** What a message is sent for, once. */
    public String event(DossierId dossier, AccountId recipient) {
        return "dossier-reminder:" + dossier + ":" + wave.deadline() + ":" + step + ":" + recipient;
    }
}
