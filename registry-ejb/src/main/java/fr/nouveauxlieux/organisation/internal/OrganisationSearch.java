package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.kernel.PageKey;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.OrganisationFilter;
import fr.nouveauxlieux.organisation.OrganisationPage;
import fr.nouveauxlieux.organisation.OrganisationRow;
import fr.nouveauxlieux.organisation.model.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds organisations for the staff, page by page. */
@ApplicationScoped
public class OrganisationSearch {

    private static final int MOST = 100;

    private static final String MANAGERS = "(select count(m) from Membership m where m.organisation = o"
            + " and m.role = fr.nouveauxlieux.organisation.MembershipRole.MANAGER)";
    private static final String MEMBERS = "(select count(n) from Membership n where n.organisation = o)";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** @throws IllegalArgumentException if the key is not one that a page ended with */
    public OrganisationPage search(OrganisationFilter filter, Optional<String> after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(filter, values);
        long total = bound(
                        entityManager.createQuery(
                                "select count(o) from Organisation o where " + conditions, Long.class),
                        values)
                .getSingleResult();
        String position = after.map(key -> position(key, values)).orElse("");
        int size = Math.max(1, Math.min(limit, MOST));
        List<Object[]> found = bound(
                        entityManager.createQuery(
                                "select o, " + MEMBERS + ", " + MANAGERS + " from Organisation o where " + conditions
                                        + position + " order by o.createdAt desc, o.id desc",
                                Object[].class),
                        values)
                .setMaxResults(size + 1)
                .getResultList();
        List<Object[]> page = found.subList(0, Math.min(size, found.size()));
        Optional<String> next = found.size() > size ? Optional.of(keyAfter(page).text()) : Optional.empty();
        return new OrganisationPage(page.stream().map(OrganisationSearch::row).toList(), total, next);
    }

    private static PageKey keyAfter(List<Object[]> page) {
        Organisation last = (Organisation) page.get(page.size() - 1)[0];
        return new PageKey(last.createdAt(), last.key());
    }

    private static OrganisationRow row(Object[] columns) {
        Organisation organisation = (Organisation) columns[0];
        return new OrganisationRow(
                organisation.id(),
                organisation.name(),
                organisation
                        .siret()
                        .map(Siret::value)
                        .or(() -> organisation.rna().map(Rna::value))
                        .orElse(""),
                organisation.state(),
                ((Number) columns[1]).intValue(),
                ((Number) columns[2]).intValue(),
                organisation.createdAt());
    }

    private static String conditions(OrganisationFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("o.id > 0"));
        if (!filter.text().isEmpty()) {
            conditions.add("o.searchText like :text escape '!'");
            values.put("text", "%" + Folding.fold(filter.text()).replaceAll("([!%_])", "!$1") + "%");
        }
        filter.state().ifPresent(state -> {
            conditions.add("o.state = :state");
            values.put("state", state);
        });
        if (filter.withoutManager()) {
            conditions.add(MANAGERS + " = 0");
        }
        return String.join(" and ", conditions);
    }

    private static String position(String key, Map<String, Object> values) {
        PageKey end = PageKey.of(key);
        values.put("created", end.made());
        values.put("key", end.row());
        return " and (o.createdAt < :created or o.createdAt = :created and o.id < :key)";
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
