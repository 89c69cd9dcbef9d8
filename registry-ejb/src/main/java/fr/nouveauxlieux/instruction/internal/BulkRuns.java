package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.bulk.BulkAction;
import fr.nouveauxlieux.instruction.bulk.BulkOrder;
import fr.nouveauxlieux.instruction.bulk.BulkOutcome;
import fr.nouveauxlieux.instruction.bulk.BulkReport;
import fr.nouveauxlieux.instruction.bulk.RunKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs over several dossiers: what was asked, and what came of it with each. */
@ApplicationScoped
public class BulkRuns {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** @return false if there is one of that key */
    public boolean add(RunKey key, BulkOrder order, List<DossierId> dossiers) {
        int added = entityManager
                .createNativeQuery(
                        "insert into bulk_run (id, author_id, action, instructor_id, due_on, content, begun_at)"
                                + " values (?1, ?2, ?3, ?4, cast(?5 as date), ?6, ?7) on conflict (id) do nothing")
                .setParameter(1, key.value())
                .setParameter(2, people.ownId().value())
                .setParameter(3, order.action().name())
                .setParameter(4, order.instructor().map(AccountId::value).orElse(null))
                .setParameter(5, order.due().map(LocalDate::toString).orElse(null))
                .setParameter(6, order.text().map(DeskText::value).orElse(null))
                .setParameter(7, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        for (int i = 0; added == 1 && i < dossiers.size(); i++) {
            entityManager
                    .createNativeQuery("insert into bulk_step (run_id, dossier_id, position) values (?1, ?2, ?3)"
                            + " on conflict do nothing")
                    .setParameter(1, key.value())
                    .setParameter(2, dossiers.get(i).value())
                    .setParameter(3, i)
                    .executeUpdate();
        }
        return added == 1;
    }

    public Optional<AccountId> findAuthor(RunKey key) {
        return one("select author_id from bulk_run where id = ?1", key.value())
                .map(author -> new AccountId((String) author));
    }

    /** What a run of whoever acts asks for. */
    public Optional<BulkOrder> findOwnOrder(RunKey key) {
        return findAuthor(key).filter(people.ownId()::equals).isPresent() ? findOrder(key) : Optional.empty();
    }

    private Optional<BulkOrder> findOrder(RunKey key) {
        return one("select action, instructor_id, due_on, content from bulk_run where id = ?1", key.value())
                .map(found -> order((Object[]) found));
    }

    private static BulkOrder order(Object... row) {
        return new BulkOrder(
                BulkAction.valueOf((String) row[0]),
                Optional.ofNullable((String) row[1]).map(AccountId::new),
                Optional.ofNullable(row[2])
                        .map(day -> day instanceof LocalDate date ? date : ((Date) day).toLocalDate()),
                Optional.ofNullable((String) row[3]).map(DeskText::new));
    }

    public boolean holds(RunKey key, DossierId dossier) {
        return one("select 1 from bulk_step where run_id = ?1 and dossier_id = ?2", key.value(), dossier.value())
                .isPresent();
    }

    public Optional<BulkOutcome> findOutcome(RunKey key, DossierId dossier) {
        return one(
                        "select outcome from bulk_step where run_id = ?1 and dossier_id = ?2 and outcome is not null",
                        key.value(),
                        dossier.value())
                .map(outcome -> BulkOutcome.valueOf((String) outcome));
    }

    public void keep(RunKey key, DossierId dossier, BulkOutcome outcome) {
        entityManager
                .createNativeQuery("update bulk_step set outcome = ?3 where run_id = ?1 and dossier_id = ?2")
                .setParameter(1, key.value())
                .setParameter(2, dossier.value())
                .setParameter(3, outcome.name())
                .executeUpdate();
    }

    public Optional<BulkReport> find(RunKey key) {
        return findOrder(key)
                .map(order -> new BulkReport(
                        key,
                        order,
                        DeskDossiers.instant(one("select begun_at from bulk_run where id = ?1", key.value())
                                .orElseThrow()),
                        steps(key)));
    }

    private List<BulkReport.Step> steps(RunKey key) {
        List<BulkReport.Step> steps = new ArrayList<>();
        for (Object found : entityManager
                .createNativeQuery("select d.public_id, d.number, d.submitted_title, s.outcome from bulk_step s"
                        + " join dossier d on d.public_id = s.dossier_id where s.run_id = ?1 order by s.position")
                .setParameter(1, key.value())
                .getResultList()) {
            Object[] row = (Object[]) found;
            steps.add(new BulkReport.Step(
                    new DossierId((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    Optional.ofNullable((String) row[3]).map(BulkOutcome::valueOf)));
        }
        return steps;
    }

    private Optional<Object> one(String query, String... values) {
        var asked = entityManager.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        List<?> found = asked.getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }
}
