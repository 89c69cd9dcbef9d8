package fr.nouveauxlieux.review.internal;

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

/** Who read and wrote what of which dossier, asked, answered and sent on. */
@ApplicationScoped
public class ReviewPersonalData implements PersonalDataHolder {

    private static final String WRITTEN =
            """
            select w.at, w.kind, coalesce(d.number, w.dossier_id), w.content from (
                select e.written_at as at, 'review-' || e.field as kind, r.dossier_id, e.content from review_entry e
                    join review r on r.id = e.review_id where r.reader_id = ?1
                union all select g.given_at, 'review-given', r.dossier_id, g.advice from review_edition g
                    join review r on r.id = g.review_id where r.reader_id = ?1
                union all select r.set_aside_at, 'review-set-aside', r.dossier_id, '' from review r
                    where r.reader_id = ?1 and r.set_aside_at is not null
                union all select q.asked_at, 'reader-question', q.dossier_id, q.content from reader_question q
                    where q.reader_id = ?1
                union all select q.forwarded_at, 'question-forwarded', q.dossier_id, q.content from reader_question q
                    where q.forwarded_by = ?1
                union all select q.replied_at, 'question-answered', q.dossier_id, q.reply from reader_question q
                    where q.replied_by = ?1
                union all select s.sent_at, 'sent-to-committee', s.dossier_id, s.reason from committee_sending s
                    where s.sent_by = ?1
                union all select t.set_at, 'review-terms', t.call_code || '/' || t.wave, t.visibility from review_terms t
                    where t.set_by = ?1
            ) w left join dossier d on d.public_id = w.dossier_id order by w.at""";

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of(
                "review_terms",
                "review",
                "review_entry",
                "review_edition",
                "review_score",
                "reader_question",
                "committee_sending");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(rows.read(
                PersonalHeading.REVIEWS,
                List.of(AT, ACTION, SUBJECT, DETAILS),
                WRITTEN,
                person.account().value()));
    }

    /** What was written stays in the dossier's file, under an identifier that tells nobody any more. */
    @Override
    public void erase(DataSubject person) {
        // Nothing more to take away: names are kept with the account alone.
    }
}
