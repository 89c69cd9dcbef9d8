package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.internal.SendingRows;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Keeps which letters are to be sent, before any is. */
@ApplicationScoped
@UseCase(value = "decision.begin-sending", permits = @Permit(to = {Role.DECIDING_AUTHORITY, Role.COMMITTEE_SECRETARY}))
public class BeginSending {

    /** How many letters at once. */
    public static final int MOST = 500;

    @Inject
    private SendingRows sendings;

    @Inject
    private Journal journal;

    /**
     * @return false if the batch was begun already
     * @throws IllegalArgumentException if there are no dossiers, or more than 500
     */
    public boolean begin(WaveKey wave, SendingKey key, List<DossierId> dossiers) {
        if (dossiers.isEmpty() || dossiers.size() > MOST) {
            throw new IllegalArgumentException("expected 1 to " + MOST + " dossiers");
        }
        if (!sendings.add(key, wave, dossiers)) {
            journal.nothingChanged();
            return false;
        }
        journal.changed(
                new Subject("decision-sending", key.value()),
                Map.of(),
                Map.of("wave", wave.toString(), "dossiers", dossiers.toString()),
                "letters of " + dossiers.size());
        return true;
    }
}
