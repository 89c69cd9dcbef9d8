package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** How long it is known what came of batches of letters. The rest goes with its dossier. */
@ApplicationScoped
public class DecisionRetention implements RetentionRules {

    private static final int KEPT_DAYS = 90;

    @Override
    public List<RetentionRule> list() {
        return List.of(RetentionRule.deletes(
                "decision-sendings", Duration.ofDays(KEPT_DAYS), "decision_sending", "begun_at < ?1"));
    }
}
