package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** How long invitations are kept once they can serve no more, and what the directory said of numbers that no dossier names. */
@ApplicationScoped
public class OrganisationRetention implements RetentionRules {

    /** Reads all answers once, whatever the number of establishments. */
    private static final String NAMED_NOWHERE = "asked_at < ?1 and siret not in ("
            + "select (regexp_matches(cast(value as text), '\"([0-9]{14})\"', 'g'))[1] from answer"
            + " where value is not null"
            + " union select (regexp_matches(content, '\"([0-9]{14})\"', 'g'))[1] from submission)";

    @Override
    public List<RetentionRule> list() {
        return List.of(
                RetentionRule.deletes("invitations", Duration.ofDays(30), "invitation", "expires_at < ?1"),
                RetentionRule.deletes("establishments", Duration.ofDays(30), "establishment", NAMED_NOWHERE));
    }
}
