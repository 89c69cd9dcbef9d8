package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** How long it is known who has which dossier open, and what came of runs over several. The rest goes with its dossier. */
@ApplicationScoped
public class InstructionRetention implements RetentionRules {

    @Override
    public List<RetentionRule> list() {
        return List.of(
                RetentionRule.deletes("dossier-readings", Duration.ofDays(1), "dossier_reading", "last_at < ?1"),
                RetentionRule.deletes("bulk-runs", Duration.ofDays(30), "bulk_run", "begun_at < ?1"));
    }
}
