package fr.nouveauxlieux.review.reminding;

import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;

/** Looks every ten minutes, on every node, whether readers are to be reminded. */
@Singleton
public class ReadingReminderJob {

    private static final Logger LOG = System.getLogger(ReadingReminderJob.class.getName());

    @Inject
    private ReadingReminders reminders;

    @Inject
    private DatabaseProbe database;

    /** What this node has seen to: it need not be asked of the database again. */
    private final Set<String> done = new HashSet<>();

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remind() {
        if (!database.isReachable()) {
            return;
        }
        try {
            reminders.listDue().stream()
                    .filter(reminder -> !done.contains(reminder.key()))
                    .forEach(this::remind);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "No reader was reminded; it is tried again in ten minutes", e);
        }
    }

    private void remind(ReadingReminder reminder) {
        try {
            reminders.send(reminder);
            done.add(reminder.key());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Readers of a wave could not be reminded; they will be soon", e);
        }
    }
}
