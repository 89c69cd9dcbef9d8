package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountFilter;
import fr.nouveauxlieux.account.AccountOrder;
import fr.nouveauxlieux.account.AccountPage;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.kernel.PageRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds accounts for the staff, page by page. */
@ApplicationScoped
public class AccountSearch {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private AccountRows rows;

    @Inject
    private Clock clock;

    /** @param demonstrationOnly whether accounts of real people are kept out */
    public AccountPage search(AccountFilter filter, AccountOrder order, PageRange range, boolean demonstrationOnly) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(filter, demonstrationOnly, values);
        long total = bound(
                        entityManager.createQuery("select count(a) from Account a where " + conditions, Long.class),
                        values)
                .getSingleResult();
        List<Account> page = bound(
                        entityManager.createQuery(
                                "select a from Account a where " + conditions + " order by " + sequence(order),
                                Account.class),
                        values)
                .setFirstResult(range.offset())
                .setMaxResults(range.size())
                .getResultList();
        return new AccountPage(rows.of(page), total);
    }

    /** The last of it makes the order total, so that no account stands on two pages. */
    private static String sequence(AccountOrder order) {
        return switch (order) {
            case NEWEST -> "a.createdAt desc, a.id desc";
            case OLDEST -> "a.createdAt, a.id";
            case NAME -> "lower(a.familyName) nulls last, lower(a.givenName), a.id";
            case NAME_BACKWARDS -> "lower(a.familyName) desc nulls last, lower(a.givenName) desc, a.id desc";
            case SEEN_LATELY -> "a.lastSeenAt desc nulls last, a.id desc";
            case SEEN_LONG_AGO -> "a.lastSeenAt nulls last, a.id";
        };
    }

    private String conditions(AccountFilter filter, boolean demonstrationOnly, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("a.id > 0"));
        if (!filter.text().isEmpty()) {
            conditions.add("a.searchText like :text escape '!'");
            values.put("text", "%" + Folding.fold(filter.text()).replaceAll("([!%_])", "!$1") + "%");
        }
        filter.state().ifPresent(state -> {
            conditions.add("a.state = :state");
            values.put("state", state);
        });
        filter.verified()
                .ifPresent(verified -> conditions.add("a.addressVerifiedAt is " + (verified ? "not null" : "null")));
        if (filter.role().isPresent() || filter.departement().isPresent()) {
            conditions.add(granted(filter, values));
        }
        if (demonstrationOnly) {
            conditions.add("a.demonstration = true");
        }
        return String.join(" and ", conditions);
    }

    private String granted(AccountFilter filter, Map<String, Object> values) {
        StringBuilder condition = new StringBuilder("exists (select g from GrantedRole g where g.account = a"
                + " and g.withdrawnAt is null and (g.until is null or g.until > :now)");
        values.put("now", clock.instant());
        filter.role().ifPresent(role -> {
            condition.append(" and g.role = :role");
            values.put("role", role);
        });
        filter.departement().ifPresent(code -> {
            condition.append(" and locate(:departement, concat(',', concat(g.departements, ','))) > 0");
            values.put("departement", "," + code + ",");
        });
        return condition.append(")").toString();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
