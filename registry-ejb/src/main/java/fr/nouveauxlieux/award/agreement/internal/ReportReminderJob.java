package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks every morning, on every node, whether reminders of reports are due. */
@Singleton
public class ReportReminderJob {

    private static final Logger LOG = System.getLogger(ReportReminderJob.class.getName());

    @Inject
    private ReportReminders reminders;

    @Inject
    private DatabaseProbe database;

    @Schedule(hour = "7", minute = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remind() {
        if (!database.isReachable()) {
            return;
        }
        try {
            reminders.send();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody was reminded of a report; it is tried again tomorrow", e);
        }
    }
}
