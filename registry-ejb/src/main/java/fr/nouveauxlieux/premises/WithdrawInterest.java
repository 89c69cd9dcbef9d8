package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.PremisesInterestId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.InterestRows;
import fr.nouveauxlieux.premises.model.PremisesInterest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes back what one told the owner of premises. */
@ApplicationScoped
@UseCase(value = "premises.withdraw-interest", permits = @Permit(to = Role.PERSON, reach = Reach.OWN))
public class WithdrawInterest {

    @Inject
    private InterestRows rows;

    @Inject
    private Journal journal;

    /** @throws NoSuchOfferException if there is none */
    public void withdraw(PremisesInterestId id) {
        PremisesInterest interest = rows.get(id);
        Map<String, ?> before = interest.digested();
        rows.remove(interest);
        journal.changed(
                interest.subject(),
                before,
                Map.of(),
                "offer " + interest.offer().publicId());
    }
}
