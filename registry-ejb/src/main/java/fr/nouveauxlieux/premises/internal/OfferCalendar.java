package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.premises.ExpireOffers;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Has offers expire once a day, days being those of Paris. */
@ApplicationScoped
public class OfferCalendar {

    private static final Actor PORTAL = Actor.system("premises");

    @Inject
    private ExpireOffers expireOffers;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    private volatile LocalDate turned;

    /** Does nothing where it was done today. */
    @ActivateRequestContext
    public void turn() throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf(""));
        if (!today.equals(turned)) {
            currentActor.as(PORTAL, expireOffers::expireOver);
            turned = today;
        }
    }
}
