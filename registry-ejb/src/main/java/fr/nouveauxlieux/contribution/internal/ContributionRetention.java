package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * How long it is known what someone wrote, and to whom an answer goes that is not given. Whoever was answered is
 * forgotten at once.
 */
@ApplicationScoped
public class ContributionRetention implements RetentionRules {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public List<RetentionRule> list() {
        return List.of(
                RetentionRule.blanks(
                        "contribution-answers",
                        A_YEAR,
                        "contribution",
                        "answer_to = null, account_id = null",
                        "(answer_to is not null or account_id is not null) and proposed_at < ?1"),
                RetentionRule.blanks(
                        "contribution-comments",
                        A_YEAR,
                        "contribution",
                        "comment = ''",
                        "comment <> '' and decided_at < ?1"));
    }
}
