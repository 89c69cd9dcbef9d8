package fr.nouveauxlieux.review;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
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

/** Sends all dossiers of a wave that are ready to their committee. Those that lack something stay, and those of one's own. */
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
        AccountId secretary = people.ownId();
        for (WaveDossier dossier : dossiers.list(wave)) {
            if (mayJudge(secretary, wave, dossier.id())) {
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

    private boolean mayJudge(AccountId secretary, WaveKey wave, DossierId dossier) {
        if (interests.listBarred(secretary, wave).contains(dossier)) {
            return false;
        }
        try {
            interests.requireNone(dossier, SendWaveToCommittee.class);
            return true;
        } catch (RefusedException ofOnesOwn) {
            return false;
        }
    }
}
