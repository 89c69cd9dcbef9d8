package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long dossiers are kept. What hangs on one goes with it; a letter of intent, after what follows it. No draft goes of which nobody was told. */
@ApplicationScoped
public class DossierRetention implements RetentionRules {

    @Override
    public List<RetentionRule> list() {
        return List.of(
                RetentionRule.deletes(
                        "drafts",
                        DossierTerms.DRAFT_NOTICE,
                        "dossier",
                        "state = 'DRAFT' and warned_at < ?1 and warned_at > saved_at"),
                RetentionRule.deletes(
                        "ended-dossiers",
                        DossierTerms.ENDED_KEPT,
                        "dossier",
                        "(state in ('REFUSED', 'LETTER_NOT_RETAINED', 'CLOSED', 'WITHDRAWN') or state = 'LETTER_RETAINED'"
                                + " and not exists (select 1 from dossier f where f.letter_id = dossier.id))"
                                + " and ended_at < ?1"),
                RetentionRule.deletes(
                        "accepted-dossiers",
                        DossierTerms.ACCEPTED_KEPT,
                        "dossier",
                        "state = 'ACCEPTED' and ended_at < ?1"),
                RetentionRule.deletes(
                        "dossier-invitations",
                        DossierTerms.INVITATION_KEPT,
                        "dossier_guest",
                        "account_id is null and expires_at < ?1"));
    }
}
