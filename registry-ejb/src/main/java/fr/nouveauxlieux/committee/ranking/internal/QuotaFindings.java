package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.QuotaMembership;
import fr.nouveauxlieux.committee.ranking.model.QuotaFinding;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.SubmittedSheets;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges for which dossiers shares are kept, once a session, so that figures do not move by themselves while it sits. */
@ApplicationScoped
public class QuotaFindings {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private WaveEnvelopes envelopes;

    @Inject
    private SubmittedSheets sheets;

    @Inject
    private CallDirectory calls;

    @Inject
    private QuotaMembership membership;

    @Inject
    private RankingRows rows;

    public void judge(SessionView session) {
        List<WaveDossier> all = dossiers.list(session.wave());
        List<Quota> quotas =
                envelopes.find(session.wave(), all).map(Envelope::quotas).orElse(List.of());
        Set<DossierId> counted = new HashSet<>(session.agenda());
        envelopes.listCommitted(session.wave(), all).forEach(one -> counted.add(one.dossier()));
        if (quotas.isEmpty()) {
            return;
        }
        for (DossierId dossier : counted) {
            DossierSheet sheet = sheets.get(dossier);
            CallSheet call = calls.getVersion(sheet.call(), sheet.callVersion());
            quotas.forEach(quota -> rows.add(new QuotaFinding(
                    session.id(), dossier, quota.code(), membership.judge(quota, call, sheet.plainAnswers()))));
        }
    }
}
