package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.BeginSending;
import fr.nouveauxlieux.award.decision.SendLetter;
import fr.nouveauxlieux.award.decision.SendingKey;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Sends letters one after the other. What fails is left as not tried, and the others go on. */
@ApplicationScoped
public class LetterSender {

    private static final Logger LOG = System.getLogger(LetterSender.class.getName());

    @Inject
    private BeginSending beginSending;

    @Inject
    private SendLetter sendLetter;

    /** Of a batch that was begun already, what is left of it. */
    void send(WaveKey wave, SendingKey key, List<DossierId> dossiers) {
        beginSending.begin(wave, key, dossiers);
        goOn(key, dossiers);
    }

    void goOn(SendingKey key, List<DossierId> dossiers) {
        dossiers.forEach(dossier -> step(key, dossier));
    }

    private void step(SendingKey key, DossierId dossier) {
        try {
            sendLetter.send(dossier, key);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A letter of the batch " + key + " failed; it can be tried again", e);
        }
    }
}
