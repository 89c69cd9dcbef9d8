package fr.nouveauxlieux.portal.page.staff.account;

import fr.nouveauxlieux.account.GrantRole;
import fr.nouveauxlieux.account.LastAdministratorException;
import fr.nouveauxlieux.account.NoSuchAccountException;
import fr.nouveauxlieux.account.RemoveSecondFactor;
import fr.nouveauxlieux.account.RestoreAccount;
import fr.nouveauxlieux.account.SuspendAccount;
import fr.nouveauxlieux.account.WithdrawRole;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.DepartementsReading;
import fr.nouveauxlieux.portal.page.EndOfDayReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be sent from the page of an account. Each action leaves the form refused, or is done. */
@ApplicationScoped
public class StaffAccountActions {

    private static final Pattern CALL = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    private static final Period LONGEST = Period.ofYears(10);
    private static final int LONGEST_CODE = 60;

    @Inject
    private GrantRole grantRole;

    @Inject
    private WithdrawRole withdrawRole;

    @Inject
    private SuspendAccount suspendAccount;

    @Inject
    private RestoreAccount restoreAccount;

    @Inject
    private RemoveSecondFactor removeSecondFactor;

    @Inject
    private Clock clock;

    void grant(AccountId account, Form form) {
        List<String> roles = Role.listStaff().stream().map(Role::name).toList();
        Role role = Role.valueOf(form.requireChoice("role", roles));
        Set<String> departements = readDepartements(form, role);
        Optional<String> call = readCall(form);
        Optional<Instant> until = form.value("until").isEmpty()
                ? Optional.empty()
                : EndOfDayReading.require(form, "until", clock.instant(), LONGEST, "staff.account.wrong-day");
        if (form.isRefused()) {
            return;
        }
        try {
            grantRole.grant(account, new RoleGrant(role, departements, call), until);
        } catch (NoSuchAccountException notOne) {
            form.refuseAll("staff.account.not-grantable");
        }
    }

    void withdraw(AccountId account, Form form) {
        String grant = form.value("sujet");
        if (!grant.matches("\\d{1,18}")) {
            form.refuseAll("staff.account.no-grant");
            return;
        }
        keepingAnAdministrator(form, () -> withdrawRole.withdraw(account, Long.parseLong(grant)));
    }

    void suspend(AccountId account, Form form) {
        keepingAnAdministrator(form, () -> suspendAccount.suspend(account));
    }

    void restore(AccountId account, Form form) {
        restoreAccount.restore(account);
    }

    void removeFactor(AccountId account, Form form) {
        try {
            removeSecondFactor.remove(account);
        } catch (NoSuchAccountException own) {
            form.refuseAll("staff.account.own-factor");
        }
    }

    private static void keepingAnAdministrator(Form form, Runnable action) {
        try {
            action.run();
        } catch (LastAdministratorException last) {
            form.refuseAll("staff.account.last-administrator");
        }
    }

    private static Set<String> readDepartements(Form form, Role role) {
        Set<String> codes = DepartementsReading.read(form);
        if (role == Role.PREFECTURE && codes.isEmpty()) {
            form.refuse("departements", "staff.account.departement-needed");
        }
        return codes;
    }

    private static Optional<String> readCall(Form form) {
        String call = form.readLine("call", LONGEST_CODE);
        if (call.isEmpty()) {
            return Optional.empty();
        }
        if (!CALL.matcher(call).matches()) {
            form.refuse("call", "staff.account.no-call");
        }
        return Optional.of(call);
    }
}
