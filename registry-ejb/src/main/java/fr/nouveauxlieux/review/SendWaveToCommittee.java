package fr.nouveauxlieux.review;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.CommitteeSendings;
import fr.nouveauxlieux.review.internal.CommitteeSendings.Judged;
import fr.nouveauxlieux.review.model.CommitteeSending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sends all dossiers of a wave that are ready to their committee. Those that lack something stay, and those in which the
 * secretary has an interest.
 */
@ApplicationScoped
@UseCase(value = "review.send-wave-to-committee", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class SendWaveToCommittee {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Interests interests;

    @Inject
    private CommitteeSendings sendings;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /** @return those that were sent, by number */
    public List<DossierId> send(WaveKey wave) {
        Map<Judged, CommitteeSending> sent = new LinkedHashMap<>();
        Set<DossierId> barred = interests.listBarred(people.ownId(), wave);
        for (WaveDossier dossier : dossiers.list(wave)) {
            if (!barred.contains(dossier.id())) {
                Judged judged = sendings.judge(dossier.id());
                if (judged.readiness() == CommitteeReadiness.READY) {
                    sent.put(judged, sendings.send(judged, ""));
                }
            }
        }
        if (sent.isEmpty()) {
            journal.nothingChanged();
        }
        sent.forEach(sendings::record);
        return sent.keySet().stream().map(Judged::dossier).toList();
    }
}
