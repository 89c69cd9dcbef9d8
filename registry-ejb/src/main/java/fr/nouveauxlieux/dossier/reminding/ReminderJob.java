package fr.nouveauxlieux.dossier.reminding;

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

/** Looks every ten minutes, on every node, whether reminders are due. */
@Singleton
public class ReminderJob {

    private static final Logger LOG = System.getLogger(ReminderJob.class.getName());

    @Inject
    private DeadlineReminders reminders;

    @Inject
    private DatabaseProbe database;

    /** What this node has seen to: it need not be asked of the database again. */
    private final Set<String> done = new HashSet<>();

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remind() {
        if (!database.isReachable()) {
            return;
        }
        try {
            reminders.listDue().stream()
                    .filter(reminder -> !done.contains(reminder.key()))
                    .filter(reminders::send)
                    .map(DueReminder::key)
                    .forEach(done::add);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody was reminded of a deadline; it is tried again in ten minutes", e);
        }
    }
}
