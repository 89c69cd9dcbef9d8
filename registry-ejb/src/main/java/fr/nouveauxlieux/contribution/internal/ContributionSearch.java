package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.contribution.ContributionFilter;
import fr.nouveauxlieux.contribution.ContributionOrder;
import fr.nouveauxlieux.contribution.ContributionPage;
import fr.nouveauxlieux.contribution.ContributionRow;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.contribution.model.ProposedChange;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds contributions page by page. */
@ApplicationScoped
public class ContributionSearch {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private ContributionReach reach;

    /** Conditions that must all hold, with the values that they name. */
    private record Conditions(List<String> all, Map<String, Object> values) {

        private void add(String condition, String name, Object value) {
            all.add(condition);
            values.put(name, value);
        }

        private String where() {
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    public ContributionPage search(ContributionFilter filter, ContributionOrder order, PageRange range) {
        Conditions conditions = conditions(filter);
        long total = conditions
                .bind(entityManager.createQuery("select count(c) from Contribution c" + conditions.where(), Long.class))
                .getSingleResult();
        List<ContributionRow> rows = conditions
                .bind(entityManager.createQuery(
                        "select c from Contribution c" + conditions.where() + " order by " + sequence(order),
                        Contribution.class))
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.changes")
                .setFirstResult(range.offset())
                .setMaxResults(range.size())
                .getResultStream()
                .map(ContributionSearch::row)
                .toList();
        return new ContributionPage(rows, total);
    }

    private Conditions conditions(ContributionFilter filter) {
        Conditions conditions = new Conditions(new ArrayList<>(), new HashMap<>());
        reach.findDepartements().ifPresent(within -> restrict(conditions, within));
        if (!filter.text().isEmpty()) {
            String part = filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            conditions.add("lower(c.placeName) like :text escape '!'", "text", "%" + part + "%");
        }
        filter.state().ifPresent(state -> conditions.add("c.state = :state", "state", state));
        filter.kind().ifPresent(kind -> conditions.add("c.kind = :kind", "kind", kind));
        filter.field()
                .ifPresent(field -> conditions.add(
                        "c.id in (select d.id from Contribution d join d.changes g where g.field = :field)",
                        "field",
                        field.key()));
        filter.departement().ifPresent(code -> conditions.add("c.departement = :departement", "departement", code));
        filter.region().ifPresent(code -> conditions.add("c.region = :region", "region", code));
        filter.from().ifPresent(day -> conditions.add("c.proposedAt >= :from", "from", startOf(day)));
        filter.to().ifPresent(day -> conditions.add("c.proposedAt < :end", "end", startOf(day.plusDays(1))));
        return conditions;
    }

    /** Whoever has no grant sees none. */
    private static void restrict(Conditions conditions, Set<String> departements) {
        conditions.add("c.departement in :within", "within", departements.isEmpty() ? List.of("none") : departements);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LocalTime.zoneOf("")).toInstant();
    }

    /** The last of it makes the order total, so that no contribution stands on two pages. */
    private static String sequence(ContributionOrder order) {
        String key =
                switch (order.key()) {
                    case PLACE -> "lower(c.placeName)";
                    case DEPARTEMENT -> "c.departement";
                    case PROPOSED -> "c.proposedAt";
                };
        String way = order.descending() ? " desc" : "";
        return "case when c.state = fr.nouveauxlieux.contribution.ContributionState.WAITING then 0 else 1 end, " + key
                + way + ", c.id" + way;
    }

    private static ContributionRow row(Contribution contribution) {
        return new ContributionRow(
                contribution.publicId(),
                contribution.about().place(),
                contribution.about().name(),
                contribution.about().departement(),
                contribution.kind(),
                contribution.state(),
                contribution.listChanges().stream()
                        .<PlaceField<?>>map(ProposedChange::field)
                        .toList(),
                contribution.isAnswerAsked(),
                contribution.proposedAt(),
                contribution.decidedAt());
    }
}
