package fr.nouveauxlieux.review.reminding;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import java.time.LocalDate;

/** A reminder whose moment has come. A day that is put off has reminders of its own. */
public record ReadingReminder(WaveKey wave, LocalDate due, ReadingReminderStep step) {

    /** What tells it from all others. */
    public String key() {
        return wave.call() + ":" + wave.wave() + ":" + due + ":" + step;
    }

    /** What a message is sent for, once. */
    String event(AccountId reader) {
        return "reading-reminder:" + key() + ":" + reader;
    }
}
