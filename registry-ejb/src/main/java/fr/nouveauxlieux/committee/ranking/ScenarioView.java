package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of proposals on the ranking as it is now, and what would come of it.
 *
 * @param name empty for what is proposed now
 * @param savedAt empty for what is proposed now
 * @param drafts by dossier
 * @param comparison with what is proposed now
 * @param coverage of the dossiers that whoever looks may see
 */
public record ScenarioView(
        Optional<ScenarioName> name,
        Optional<Instant> savedAt,
        Map<DossierId, ProposalDraft> drafts,
        EnvelopeLedger envelope,
        List<QuotaLedger> quotas,
        ScenarioComparison comparison,
        Coverage coverage) {

    public ScenarioView {
        drafts = Map.copyOf(drafts);
        quotas = List.copyOf(quotas);
    }
}
