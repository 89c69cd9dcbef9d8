package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountHolders;
import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * How long accounts and what hangs on them are kept. An administrator's account is never erased by rule: the role is
 * withdrawn first.
 */
@ApplicationScoped
public class AccountRetention implements RetentionRules {

    private static final Duration TWO_YEARS = Duration.ofDays(730);
    private static final Duration WARNING = AccountHolders.NOTICE_OF_ERASURE;
    private static final Duration LONGEST_SESSION = Duration.ofDays(60);
    private static final Duration ENDED_SESSION_KEPT = Duration.ofDays(30);

    private static final String KEPT = "state <> 'ERASED' and not demonstration and not exists (select 1 from"
            + " granted_role g where g.account_id = account.id and g.role = 'ADMINISTRATOR' and g.withdrawn_at is null)";

    /** By passphrase nobody can sign in to it yet, and by a provider nobody ever did. */
    private static final String UNVERIFIED = KEPT + " and address_verified_at is null"
            + " and not exists (select 1 from linked_identity i where i.account_id = account.id)";

    private static final String HELD = KEPT + " and (address_verified_at is not null"
            + " or exists (select 1 from linked_identity i where i.account_id = account.id))";

    private static final String LAST_USE = "coalesce(last_seen_at, created_at)";

    @Override
    public List<RetentionRule> list() {
        return List.of(
                RetentionRule.deletes("links", Duration.ofDays(1), "one_time_token", "expires_at < ?1"),
                RetentionRule.deletes("failed-attempts", SignInThrottle.MEMORY, "sign_in_failure", "at < ?1"),
                RetentionRule.deletes("networks", SignInThrottle.ACQUAINTANCE, "known_network", "last_used_at < ?1"),
                RetentionRule.deletes("ended-sessions", ENDED_SESSION_KEPT, "account_session", "ended_at < ?1"),
                RetentionRule.deletes(
                        "old-sessions",
                        LONGEST_SESSION.plus(ENDED_SESSION_KEPT),
                        "account_session",
                        "ended_at is null and signed_in_at < ?1"),
                RetentionRule.warnsPeople(
                        "unused-accounts-warning",
                        TWO_YEARS.minus(WARNING),
                        HELD + " and " + LAST_USE + " < ?1 and (unused_warned_at is null or unused_warned_at <= "
                                + LAST_USE + ")"),
                RetentionRule.erasesPeople(
                        "unused-accounts",
                        WARNING,
                        HELD + " and unused_warned_at < ?1 and unused_warned_at > " + LAST_USE),
                RetentionRule.erasesPeople(
                        "unverified-accounts",
                        Duration.ofDays(7),
                        UNVERIFIED + " and created_at < ?1 and not exists (select 1 from one_time_token k"
                                + " where k.account_id = account.id and k.used_at is null and k.created_at >= ?1)"));
    }
}
