package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountFilter;
import fr.nouveauxlieux.account.AccountPage;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.kernel.PageKey;
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
import java.util.Optional;

/** Finds accounts for the staff, page by page. */
@ApplicationScoped
public class AccountSearch {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private AccountRows rows;

    @Inject
    private Clock clock;

    /** @param demonstrationOnly whether accounts of real people are kept out */
    public AccountPage search(AccountFilter filter, Optional<String> after, int limit, boolean demonstrationOnly) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(filter, demonstrationOnly, values);
        long total = bound(
                        entityManager.createQuery("select count(a) from Account a where " + conditions, Long.class),
                        values)
                .getSingleResult();
        String position =
                after.map(PageKey::of).map(key -> position(key, values)).orElse("");
        int size = Math.max(1, Math.min(limit, MOST));
        List<Account> found = bound(
                        entityManager.createQuery(
                                "select a from Account a where " + conditions + position
                                        + " order by a.createdAt desc, a.id desc",
                                Account.class),
                        values)
                .setMaxResults(size + 1)
                .getResultList();
        List<Account> page = found.subList(0, Math.min(size, found.size()));
        Optional<String> next = found.size() > size ? Optional.of(keyAfter(page).text()) : Optional.empty();
        return new AccountPage(rows.of(page), total, next);
    }

    private static PageKey keyAfter(List<Account> page) {
        Account last = page.get(page.size() - 1);
        return new PageKey(last.createdAt(), last.key());
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
        filter.role().ifPresent(role -> {
            conditions.add("exists (select g from GrantedRole g where g.account = a and g.role = :role"
                    + " and g.withdrawnAt is null and (g.until is null or g.until > :now))");
            values.put("role", role);
            values.put("now", clock.instant());
        });
        if (demonstrationOnly) {
            conditions.add("a.demonstration = true");
        }
        return String.join(" and ", conditions);
    }

    private static String position(PageKey key, Map<String, Object> values) {
        values.put("created", key.made());
        values.put("key", key.row());
        return " and (a.createdAt < :created or a.createdAt = :created and a.id < :key)";
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
