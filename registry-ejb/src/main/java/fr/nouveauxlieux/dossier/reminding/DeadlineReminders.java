package fr.nouveauxlieux.dossier.reminding;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/** Reminds the writers of drafts. However often, and on however many nodes: each is told once of each step. */
@ApplicationScoped
public class DeadlineReminders {

    private static final Logger LOG = System.getLogger(DeadlineReminders.class.getName());

    @Inject
    private CallDirectory calls;

    @Inject
    private DraftReminding drafts;

    @Inject
    private Clock clock;

    /** Of the waves that take dossiers now. */
    public List<DueReminder> listDue() {
        return calls.list().stream()
                .flatMap(call -> calls.findOpenWave(call.code()).stream())
                .flatMap(wave -> DueReminder.find(wave, clock.instant()).stream())
                .toList();
    }

    /** @return whether every draft was seen to; what failed is to be tried again */
    public boolean send(DueReminder reminder) {
        return drafts.list(reminder).stream()
                .map(draft -> send(reminder, draft))
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean send(DueReminder reminder, DossierId draft) {
        try {
            drafts.remind(draft, reminder);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The writers of a draft could not be reminded; they will be soon", e);
            return false;
        }
    }
}
