package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** After how long files go that nobody wants. The others go with their dossier. */
@ApplicationScoped
public class AttachmentRetention implements RetentionRules {

    private static final Duration A_DAY = Duration.ofDays(1);

    /** No version that was published names it, nor any draft. */
    private static final String UNUSED_TEMPLATE =
            "call_code is not null and not frozen and touched_at < ?1 and not exists"
                    + " (select 1 from call_draft d where d.content::text like '%' || attachment.sha256 || '%')";

    @Override
    public List<RetentionRule> list() {
        return List.of(
                RetentionRule.deletes(
                        "abandoned-uploads", A_DAY, "attachment", "state = 'RECEIVING' and touched_at < ?1"),
                RetentionRule.deletes("files-taken-away", A_DAY, "attachment", "not frozen and removed_at < ?1"),
                RetentionRule.deletes("unused-templates", A_DAY, "attachment", UNUSED_TEMPLATE));
    }
}
