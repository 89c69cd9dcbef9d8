package fr.nouveauxlieux.notification.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** How long messages are kept: what they say goes with their sending, or a week after it was given up. */
@ApplicationScoped
public class NotificationRetention implements RetentionRules {

    @Override
    public List<RetentionRule> list() {
        return List.of(
                RetentionRule.blanks(
                        "unsent-messages",
                        Duration.ofDays(7),
                        "outbox_message",
                        "address = null, content = null, version = version + 1",
                        "state = 'GAVE_UP' and content is not null and ended_at < ?1"),
                RetentionRule.deletes("messages", Duration.ofDays(365), "outbox_message", "ended_at < ?1"),
                RetentionRule.deletes(
                        "unreachable-addresses", Duration.ofDays(730), "unreachable_address", "last_at < ?1"));
    }
}
