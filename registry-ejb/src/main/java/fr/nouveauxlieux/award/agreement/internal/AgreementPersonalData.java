package fr.nouveauxlieux.award.agreement.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.ACTION;
import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.DETAILS;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SUBJECT;

import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalHeading;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.privacy.holder.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Who drafted, signed, certified and sent what under which agreement. */
@ApplicationScoped
public class AgreementPersonalData implements PersonalDataHolder {

    private static final String DONE =
            """
            select w.at, w.act, d.number, w.details from (
                select e.at, e.act, a.dossier_id, e.reason as details from agreement_event e
                    join agreement a on a.id = e.agreement_id where e.author_id = ?1
                union all select s.signed_at, 'SIGNATURE', a.dossier_id, s.name || ', ' || s.quality
                    from agreement_signature s join agreement_document t on t.id = s.document_id
                    join agreement a on a.id = t.agreement_id where s.signed_by = ?1
                union all select b.given_at, 'BANK_DETAILS', b.dossier_id, b.mask from bank_details b where b.given_by = ?1
                union all select p.sent_at, p.kind, p.dossier_id, '' from agreement_piece p where p.author_id = ?1
            ) w join dossier d on d.public_id = w.dossier_id order by w.at""";

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of(
                "agreement",
                "agreement_event",
                "agreement_signature",
                "agreement_piece",
                "agreement_document",
                "agreement_report",
                "agreement_amendment",
                "agreement_recovery",
                "instalment",
                "bank_details",
                "payment_file");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(rows.read(
                PersonalHeading.AGREEMENTS,
                List.of(AT, ACTION, SUBJECT, DETAILS),
                DONE,
                person.account().value()));
    }

    /** What was signed and paid stays with the agreement, under an identifier that tells nobody any more. */
    @Override
    public void erase(DataSubject person) {
        // Names stand in signatures for as long as the agreement binds.
    }
}
