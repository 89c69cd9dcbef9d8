package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.kernel.Folding;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds organisations for the staff, page by page. */
@ApplicationScoped
public class OrganisationSearch {

    private static final int MOST = 100;
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

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
        Optional<String> next = found.size() > size
                ? Optional.of(keyOf((Organisation) page.get(page.size() - 1)[0]))
                : Optional.empty();
        return new OrganisationPage(page.stream().map(OrganisationSearch::row).toList(), total, next);
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

    private static String keyOf(Organisation organisation) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, organisation.createdAt()) + "-" + organisation.key();
    }

    private static String position(String key, Map<String, Object> values) {
        Matcher parts = CURSOR.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected the key that a page ended with");
        }
        values.put("created", Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS));
        values.put("key", Long.parseLong(parts.group(2)));
        return " and (o.createdAt < :created or o.createdAt = :created and o.id < :key)";
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
