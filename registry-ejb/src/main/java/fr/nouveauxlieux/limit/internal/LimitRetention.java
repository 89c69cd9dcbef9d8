package fr.nouveauxlieux.limit.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Tries go once they count no more. What {@link LimitSweeper} took away every ten minutes is not there any more at night. */
@ApplicationScoped
public class LimitRetention implements RetentionRules {

    @Override
    public List<RetentionRule> list() {
        return List.of(RetentionRule.deletes("tries", Duration.ZERO, "shared_limit", "free_at < ?1"));
    }
}
