package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.OfferRows;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Has those offers expire whose last day is over. */
@ApplicationScoped
@UseCase(value = "premises.expire", permits = @Permit(to = Role.SYSTEM))
public class ExpireOffers {

    @Inject
    private OfferRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return how many there were */
    public int expireOver() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf(""));
        List<PremisesOffer> over = rows.listOverOn(today);
        if (over.isEmpty()) {
            journal.nothingChanged();
            return 0;
        }
        over.forEach(offer -> offer.expire(today, clock.instant()));
        journal.changed(
                new Subject("premises-offer", "over"),
                Map.of(),
                Map.of(
                        "offers",
                        over.stream().map(offer -> offer.publicId().value()).toList()));
        return over.size();
    }
}
