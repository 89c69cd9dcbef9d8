package fr.nouveauxlieux.assignment.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.ACTION;
import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.DETAILS;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SUBJECT;

import fr.nouveauxlieux.assignment.EndKind;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalHeading;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.privacy.holder.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who read what, who gave it to them, and why it ended. */
@ApplicationScoped
public class AssignmentPersonalData implements PersonalDataHolder {

    /** Not of colleagues: with whom someone is kept apart is told to neither. */
    private static final String QUERY =
            """
            select w.at, w.kind, w.subject, w.details from (
                select a.assigned_at as at, 'READS' as kind, d.number as subject, '' as details
                    from reader_assignment a join dossier d on d.public_id = a.dossier_id where a.reader_id = ?1
                union all select a.ended_at, a.end_kind, d.number,
                    case when a.ended_by = a.reader_id then a.end_reason else '' end
                    from reader_assignment a join dossier d on d.public_id = a.dossier_id
                    where a.reader_id = ?1 and a.ended_at is not null
                union all select a.assigned_at, 'GAVE', d.number, '' from reader_assignment a
                    join dossier d on d.public_id = a.dossier_id where a.assigned_by = ?1
                union all select a.ended_at, 'TOOK', d.number, a.end_reason from reader_assignment a
                    join dossier d on d.public_id = a.dossier_id where a.ended_by = ?1 and a.reader_id <> ?1
                union all select r.computed_at, 'RECKONED', r.call_code || '/' || r.wave, '' from assignment_run r
                    where r.computed_by = ?1
                union all select r.applied_at, 'APPLIED', r.call_code || '/' || r.wave, '' from assignment_run r
                    where r.applied_by = ?1
                union all select k.set_at, 'KEPT_APART', k.call_code || '/' || k.wave, k.reason from readers_apart k
                    where k.set_by = ?1
                union all select k.lifted_at, 'LIFTED', k.call_code || '/' || k.wave, '' from readers_apart k
                    where k.lifted_by = ?1
            ) w order by w.at""";

    @Inject
    private PersonalRows rows;

    @Inject
    private Readings readings;

    @Inject
    private StandingAside standingAside;

    @Override
    public Set<String> tables() {
        return Set.of("assignment_run", "assignment_proposal", "reader_assignment", "readers_apart");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(rows.read(
                PersonalHeading.ASSIGNMENTS,
                List.of(AT, ACTION, SUBJECT, DETAILS),
                QUERY,
                person.account().value()));
    }

    /**
     * Who read what stays in the file of the dossier, under an identifier that tells nobody any more. What they still read
     * they read no longer.
     */
    @Override
    public void erase(DataSubject person) {
        for (WaveKey wave : readings.listWaves(person.account())) {
            readings.hold(wave);
            readings.listStanding(wave).forEach((dossier, readers) -> readings.findStanding(dossier, person.account())
                    .ifPresent(assignment ->
                            standingAside.end(wave, assignment, EndKind.WITHDRAWN, "", Optional.empty())));
        }
    }
}
