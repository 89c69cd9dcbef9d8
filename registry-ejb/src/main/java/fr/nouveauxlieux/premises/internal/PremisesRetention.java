package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** How long it is known who was interested in premises: as long as an offer is shown at most. */
@ApplicationScoped
public class PremisesRetention implements RetentionRules {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public List<RetentionRule> list() {
        return List.of(RetentionRule.deletes("premises-interests", A_YEAR, "premises_interest", "expressed_at < ?1"));
    }
}
