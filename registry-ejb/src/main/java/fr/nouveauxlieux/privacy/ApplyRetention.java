package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.account.AccountHolders;
import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.internal.PersonErasure;
import fr.nouveauxlieux.privacy.internal.RetentionRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Does what one rule of retention asks for, to some rows at a time: called again, it goes on where it was. */
@ApplicationScoped
@UseCase(value = "privacy.apply-retention", permits = @Permit(to = Role.SYSTEM))
public class ApplyRetention {

    @Inject
    private RetentionRows rows;

    @Inject
    private People holders;

    @Inject
    private AccountHolders accountHolders;

    @Inject
    private PersonErasure erasure;

    @Inject
    private Journal journal;

    /**
     * @param code of the rule
     * @param most how many rows, or people, at most
     * @return how many were treated; zero when the rule has nothing more to do
     */
    public int apply(String code, int most) {
        RetentionRule rule = rows.getRule(code);
        int treated = rule.isOnPeople() ? treatPeople(rule, most) : rows.treat(rule, most);
        if (treated == 0) {
            journal.nothingChanged();
        } else {
            journal.changed(
                    new Subject("retention-rule", code), Map.of(), Map.of("treated", treated), "treated " + treated);
        }
        return treated;
    }

    private int treatPeople(RetentionRule rule, int most) {
        List<AccountId> people = rows.listPeople(rule, most);
        for (AccountId person : people) {
            if (rule.deed() == RetentionRule.Deed.WARN_PERSON) {
                accountHolders.warnOfDisuse(person);
            } else {
                erasure.erase(holders.getPerson(person), rule.code());
            }
        }
        return people.size();
    }
}
