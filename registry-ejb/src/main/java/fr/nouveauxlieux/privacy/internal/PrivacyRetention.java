package fr.nouveauxlieux.privacy.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** How long it is remembered what retention did; the journal says it for ever. */
@ApplicationScoped
public class PrivacyRetention implements RetentionRules {

    @Override
    public List<RetentionRule> list() {
        return List.of(
                RetentionRule.deletes("retention-runs", Duration.ofDays(400), "retention_run", "started_at < ?1"));
    }
}
