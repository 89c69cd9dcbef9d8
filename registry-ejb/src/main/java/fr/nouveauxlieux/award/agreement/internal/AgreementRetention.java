package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** How long accounts of beneficiaries are known, and the files that they stand in. The rest of an agreement goes with its dossier. */
@ApplicationScoped
public class AgreementRetention implements RetentionRules {

    @Override
    public List<RetentionRule> list() {
        return List.of(
                RetentionRule.deletes(
                        "bank-details",
                        Duration.ofDays(90),
                        "bank_details",
                        "not exists (select 1 from agreement a where a.dossier_id = bank_details.dossier_id"
                                + " and (a.ended_at is null or a.ended_at >= ?1)) and given_at < ?1"
                                + " and not exists (select 1 from agreement a join instalment i on i.agreement_id = a.id"
                                + " where a.dossier_id = bank_details.dossier_id and i.state = 'VALIDATED')"),
                RetentionRule.blanks(
                        "payment-files",
                        Duration.ofDays(90),
                        "payment_file",
                        "sealed = null",
                        "sealed is not null and exported_at < ?1"),
                RetentionRule.deletes(
                        "replaced-bank-details",
                        Duration.ofDays(30),
                        "bank_details",
                        "exists (select 1 from bank_details n where n.dossier_id = bank_details.dossier_id"
                                + " and n.id > bank_details.id and n.given_at < ?1)"));
    }
}
