package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.DeskFilter.CorrectionStage;
import fr.nouveauxlieux.instruction.DeskFilter.OpinionStage;
import fr.nouveauxlieux.instruction.DeskOrder;
import fr.nouveauxlieux.instruction.DeskPage;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.kernel.PageRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds submitted dossiers page by page. */
@ApplicationScoped
public class DeskSearch {

    /** The same as {@link Corrections#clockOf}, for all rows at once. */
    private static final String IMPLICIT =
            """
            case when d.state in ('SUBMITTED', 'UNDER_INSTRUCTION') then d.implicit_refusal_on + coalesce((
                select sum(greatest(0, least(coalesce(c.answered_on, c.closed_on, c.due_on), c.due_on) - c.asked_on))
                from correction_request c
                where c.dossier_id = d.public_id and c.stops_clock and c.asked_at >= d.submitted_at), 0)::int end""";

    private static final String FROM =
            """
             from dossier d join organisation o on o.public_id = d.organisation_id
            left join instructor_assignment a on a.dossier_id = d.public_id
            left join opinion p on p.dossier_id = d.public_id where\s""";

    private static final String SELECT =
            """
            select d.public_id, d.number, d.submitted_title, d.call_code, d.wave, o.name, coalesce(d.submitted_departement, ''), d.state,
            d.stage, d.submitted_at, %s as implicit_on, a.instructor_id, p.verdict,
            exists (select 1 from correction_request c where c.dossier_id = d.public_id and c.closed_at is null),
            (select count(*) from dossier e join organisation f on f.public_id = e.organisation_id
                where e.call_code = d.call_code and e.id <> d.id and e.submitted_at is not null
                and e.state not in ('DRAFT', 'WITHDRAWN')
                and (f.id = o.id or f.siret = o.siret or e.submitted_address = d.submitted_address
                    or e.submitted_place = d.submitted_place)),
            case when p.given_at is null then p.due_on end"""
                    .formatted(IMPLICIT);

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DeskReach reach;

    @Inject
    private Names names;

    @Inject
    private Clock clock;

    public long count(DeskFilter filter) {
        Conditions conditions = conditions(filter);
        return ((Number) conditions
                        .bind(entityManager.createNativeQuery("select count(*)" + FROM + conditions.sql()))
                        .getSingleResult())
                .longValue();
    }

    public DeskPage search(DeskFilter filter, DeskOrder order, PageRange range) {
        Conditions conditions = conditions(filter);
        List<?> found = conditions
                .bind(entityManager.createNativeQuery(
                        SELECT + FROM + conditions.sql() + " order by " + sequence(order)))
                .setFirstResult(range.offset())
                .setMaxResults(range.size())
                .getResultList();
        return new DeskPage(rows(found), count(filter));
    }

    private Conditions conditions(DeskFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add("d.submitted_at is not null and d.state <> 'DRAFT'");
        reach.restrict(conditions);
        if (!filter.text().isEmpty()) {
            addText(conditions, filter.text());
        }
        filter.call().ifPresent(call -> conditions.is("d.call_code", call.value()));
        filter.wave().ifPresent(wave -> conditions.is("d.wave", wave));
        filter.state().ifPresent(state -> conditions.is("d.state", state.name()));
        filter.stage().ifPresent(stage -> conditions.is("d.stage", stage.name()));
        filter.departement().ifPresent(code -> conditions.is("d.submitted_departement", code));
        filter.charge().ifPresent(charge -> addCharge(conditions, charge));
        filter.correction().ifPresent(stage -> conditions.add(condition(stage)));
        filter.opinion().ifPresent(stage -> addOpinion(conditions, stage));
        filter.implicitBefore().ifPresent(day -> conditions.add(IMPLICIT + " <= ?", Date.valueOf(day)));
        return conditions;
    }

    private static void addText(Conditions conditions, String text) {
        String typed = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        String folded = "%" + Folding.fold(text).replaceAll("([!%_])", "!$1") + "%";
        conditions.add(
                "lower(d.number) like ? escape '!' or lower(d.submitted_title) like ? escape '!'"
                        + " or o.search_text like ? escape '!' or o.siret = ?",
                typed,
                typed,
                folded,
                text.replace(" ", ""));
    }

    private static void addCharge(Conditions conditions, DeskFilter.Charge charge) {
        if (charge.instructor().isEmpty()) {
            conditions.add("a.instructor_id is null");
        } else {
            conditions.is("a.instructor_id", charge.instructor().get().value());
        }
    }

    private static String condition(CorrectionStage stage) {
        String open =
                "exists (select 1 from correction_request c where c.dossier_id = d.public_id and c.closed_at is null";
        return switch (stage) {
            case AWAITED -> open + " and c.answered_at is null)";
            case ANSWERED -> open + " and c.answered_at is not null)";
            case NONE -> "not " + open + ")";
        };
    }

    private void addOpinion(Conditions conditions, OpinionStage stage) {
        switch (stage) {
            case NOT_ASKED -> conditions.add("p.id is null");
            case AWAITED -> conditions.add("p.id is not null and p.given_at is null");
            case LATE -> conditions.add("p.given_at is null and p.due_on < ?", Date.valueOf(today()));
            case GIVEN -> conditions.add("p.given_at is not null");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
    }

    /** The last of it makes the order total, so that no dossier stands on two pages. */
    private static String sequence(DeskOrder order) {
        String column =
                switch (order.key()) {
                    case NUMBER -> "d.number";
                    case TITLE -> "lower(d.submitted_title)";
                    case ORGANISATION -> "lower(o.name)";
                    case DEPARTEMENT -> "d.submitted_departement";
                    case SUBMITTED -> "d.submitted_at";
                    case IMPLICIT -> "implicit_on";
                    case OPINION_DUE -> "p.due_on";
                };
        String way = order.descending() ? " desc" : "";
        return column + way + " nulls last, d.id" + way;
    }

    private List<DeskRow> rows(List<?> found) {
        Names.Told told = names.of(found.stream()
                .map(row -> findAccount(((Object[]) row)[11]))
                .flatMap(Optional::stream)
                .toList());
        List<DeskRow> rows = new ArrayList<>();
        for (Object row : found) {
            rows.add(row(told, (Object[]) row));
        }
        return rows;
    }

    private static DeskRow row(Names.Told told, Object... row) {
        Optional<AccountId> instructor = findAccount(row[11]);
        return new DeskRow(
                new DossierId((String) row[0]),
                (String) row[1],
                (String) row[2],
                new CallCode((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                DossierState.valueOf((String) row[7]),
                DossierStage.valueOf((String) row[8]),
                DeskDossiers.instant(row[9]),
                Optional.ofNullable(row[10]).map(DeskSearch::day),
                instructor,
                told.of(instructor),
                (Boolean) row[13],
                Optional.ofNullable((String) row[12]).map(OpinionVerdict::valueOf),
                ((Number) row[14]).intValue(),
                Optional.ofNullable(row[15]).map(DeskSearch::day));
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }

    private static Optional<AccountId> findAccount(Object column) {
        return Optional.ofNullable((String) column).map(AccountId::new);
    }
}
