package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountRow;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.GrantedRole;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts as rows of the staff's list. */
@ApplicationScoped
public class AccountRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    public AccountRow of(Account account) {
        return of(List.of(account)).get(0);
    }

    public List<AccountRow> of(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Role>> roles = rolesOf(accounts);
        Set<Long> secured = securedAmong(accounts);
        return accounts.stream()
                .map(account ->
                        row(account, roles.getOrDefault(account.key(), List.of()), secured.contains(account.key())))
                .toList();
    }

    private static AccountRow row(Account account, List<Role> roles, boolean secondFactor) {
        return new AccountRow(
                account.id(),
                account.address(),
                account.name(),
                account.state(),
                account.isVerified(),
                secondFactor,
                account.isDemonstration(),
                roles,
                account.createdAt(),
                account.lastSeenAt());
    }

    private Map<Long, List<Role>> rolesOf(List<Account> accounts) {
        return entityManager
                .createQuery(
                        "select g from GrantedRole g where g.account in :accounts and g.withdrawnAt is null"
                                + " and (g.until is null or g.until > :now) order by g.id",
                        GrantedRole.class)
                .setParameter("accounts", accounts)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        granted -> granted.account().key(),
                        Collectors.mapping(granted -> granted.grant().role(), Collectors.toList())));
    }

    private Set<Long> securedAmong(List<Account> accounts) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select f.account.id from SecondFactor f where f.account in :accounts"
                                + " and f.confirmedAt is not null",
                        Long.class)
                .setParameter("accounts", accounts)
                .getResultList());
    }
}
