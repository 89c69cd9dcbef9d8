package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** How long invitations are kept once they can serve no more. */
@ApplicationScoped
public class OrganisationRetention implements RetentionRules {

    @Override
    public List<RetentionRule> list() {
        return List.of(RetentionRule.deletes("invitations", Duration.ofDays(30), "invitation", "expires_at < ?1"));
    }
}
