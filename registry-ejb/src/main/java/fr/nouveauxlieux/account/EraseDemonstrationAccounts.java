package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.DemonstrationAccounts;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Erases the made-up accounts, once the registry is no demonstration any more. */
@ApplicationScoped
@UseCase(value = "account.erase-demonstration", permits = @Permit(to = Role.SYSTEM))
public class EraseDemonstrationAccounts {

    @Inject
    private DemonstrationAccounts demonstrationAccounts;

    @Inject
    private Journal journal;

    /** @return how many there were */
    public int erase() {
        List<Account> erased = demonstrationAccounts.eraseAll();
        if (erased.isEmpty()) {
            journal.nothingChanged();
        }
        erased.forEach(account -> journal.changed(account.subject(), Map.of(), Map.of()));
        return erased.size();
    }
}
