package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.account.DemonstrationRoles;
import fr.nouveauxlieux.account.MadeUpPerson;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The made-up accounts of a demonstration, one of each role. */
@ApplicationScoped
public class DemonstrationAccounts implements DemonstrationRoles {

    /** A domain that can never be anyone's. */
    private static final String DOMAIN = "@demonstration.invalid";

    private static final RoleGrant PREFECTURE = RoleGrant.within(Role.PREFECTURE, Set.of("59"));
    private static final PersonNames NAMES = new PersonNames();

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DemonstrationState demonstration;

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private AccountErasure erasure;

    @Inject
    private Clock clock;

    /** The names of made-up people, by role. */
    private static final class PersonNames {
        private final ResourceBundle bundle =
                ResourceBundle.getBundle("fr.nouveauxlieux.account.internal.demonstration-people", Locale.ROOT);

        private PersonName of(Role role) {
            String[] names = bundle.getString(role.name()).split(" ", 2);
            return new PersonName(names[0], names[1]);
        }
    }

    @Override
    @Transactional
    public List<Role> list() {
        if (!demonstration.isOn()) {
            return List.of();
        }
        List<Role> roles = new ArrayList<>(List.of(Role.PLACE_MANAGER, Role.APPLICANT));
        roles.addAll(Role.listStaff());
        return List.copyOf(roles);
    }

    /** Made the first time, and made good again if someone spoilt it. */
    public Account accountOf(Role role) {
        Account account = accountAt(addressOf(new MadeUpPerson.OfRole(role)), NAMES.of(role));
        if (role.isStaff()) {
            give(account, role == Role.PREFECTURE ? PREFECTURE : RoleGrant.everywhere(role));
        }
        return account;
    }

    /** Made the first time. */
    public Account accountOf(MadeUpPerson person) {
        if (person instanceof MadeUpPerson.OfRole one) {
            return accountOf(one.role());
        }
        return person instanceof MadeUpPerson.OfStaff one ? accountOf(one) : accountOf((MadeUpPerson.Named) person);
    }

    private Account accountOf(MadeUpPerson.OfStaff person) {
        Account account = accountAt(addressOf(person), person.name());
        give(account, person.grant());
        return account;
    }

    private void give(Account account, RoleGrant grant) {
        if (grants.list(account).stream().noneMatch(granted -> granted.grant().role() == grant.role())) {
            grants.add(account, grant, Optional.empty());
        }
    }

    private Account accountOf(MadeUpPerson.Named person) {
        return accountAt(addressOf(person), person.name());
    }

    public Optional<Account> find(MadeUpPerson person) {
        return accounts.findByAddress(addressOf(person));
    }

    private static EmailAddress addressOf(MadeUpPerson person) {
        return new EmailAddress(person.key() + DOMAIN);
    }

    private Account accountAt(EmailAddress address, PersonName name) {
        locks.hold("address:" + address.value());
        Account account = accounts.findByAddress(address).orElseGet(() -> {
            Account added = Account.ofDemonstration(name, address, clock.instant());
            accounts.add(added);
            return added;
        });
        if (!account.isActive()) {
            account.restore();
        }
        return account;
    }

    private List<Account> listAll() {
        return entityManager
                .createQuery(
                        "select a from Account a where a.demonstration = true and a.state <> :erased order by a.id",
                        Account.class)
                .setParameter("erased", AccountState.ERASED)
                .getResultList();
    }

    /** Whether there are any in a registry that is no demonstration. */
    @Transactional
    public boolean areOutOfPlace() {
        return !demonstration.isOn() && !listAll().isEmpty();
    }

    public List<Account> eraseAll() {
        List<Account> all = listAll();
        all.forEach(erasure::erase);
        return all;
    }
}
