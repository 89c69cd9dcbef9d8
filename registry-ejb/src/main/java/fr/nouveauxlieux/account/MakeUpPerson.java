package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.DemonstrationAccounts;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Makes the account of a made-up person, as long as the registry is a demonstration. It is erased when that ends. */
@ApplicationScoped
@UseCase(value = "account.make-up-person", permits = @Permit(to = Role.SYSTEM))
public class MakeUpPerson {

    @Inject
    private DemonstrationAccounts demonstrationAccounts;

    @Inject
    private DemonstrationRoles demonstrationRoles;

    @Inject
    private Journal journal;

    /**
     * Called again, it tells the account that there is.
     *
     * @throws IllegalStateException if the registry is no demonstration
     */
    public AccountId make(MadeUpPerson person) {
        if (demonstrationRoles.list().isEmpty()) {
            throw new IllegalStateException("only a demonstration has made-up people");
        }
        Optional<Account> known = demonstrationAccounts.find(person);
        if (known.isPresent()) {
            journal.nothingChanged();
            return known.get().id();
        }
        Account account = demonstrationAccounts.accountOf(person);
        journal.changed(account.subject(), Map.of(), account.digested(), "made up");
        return account.id();
    }
}
