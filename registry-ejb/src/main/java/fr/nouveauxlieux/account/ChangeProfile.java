package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Changes one's own name and language. */
@ApplicationScoped
@UseCase(value = "account.change-profile", permits = @Permit(to = Role.PERSON))
public class ChangeProfile {

    @Inject
    private Accounts accounts;

    @Inject
    private Journal journal;

    /** Leaves no trace where nothing changes. */
    public void change(PersonName name, Language language) {
        Account account = accounts.own();
        if (account.name().filter(name::equals).isPresent() && account.language() == language) {
            journal.nothingChanged();
            return;
        }
        Map<String, ?> before = account.digested();
        account.changeProfile(name, language);
        journal.changed(account.subject(), before, account.digested());
    }
}
