package fr.nouveauxlieux.portal.page.opening;

import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.WeekSchedule;
import java.util.Optional;

/** Reads the ordinary week out of hours in OSM's grammar. */
public final class OrdinaryWeek {

    private OrdinaryWeek() {}

    /** Empty where the text is blank, or tells nothing of an ordinary week. */
    public static Optional<WeekSchedule> find(String openingHours) {
        return openingHours == null || openingHours.isBlank()
                ? Optional.empty()
                : Optional.of(new OpeningHours(openingHours).week()).filter(WeekSchedule::isKnown);
    }
}
