package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.portal.page.opening.OpeningNow;
import fr.nouveauxlieux.portal.page.opening.OpeningTexts;
import fr.nouveauxlieux.portal.page.opening.OrdinaryWeek;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.territory.LocalTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** Whether a place receives people now, on its own clock. */
final class PlaceOpening {

    private final PlaceProfile profile;
    private final Clock clock;
    private final Texts texts;

    PlaceOpening(PlaceProfile profile, Clock clock, Texts texts) {
        this.profile = profile;
        this.clock = clock;
        this.texts = texts;
    }

    /** A code for the colour and symbol of {@link #say()}: open, closed, unknown or ended. */
    String state() {
        return findEnd().isPresent()
                ? "ended"
                : OpeningNow.at(week(), localNow()).state().name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is open now, until when, and else when it opens, in words. */
    String say() {
        return findEnd().map(texts::of).orElseGet(() -> new OpeningTexts(texts)
                .say(week(), profile.knows(PlaceField.OPENING_HOURS), localNow()));
    }

    Optional<WeekSchedule> week() {
        return OrdinaryWeek.find(
                profile.find(PlaceField.OPENING_HOURS).map(OpeningHours::text).orElse(""));
    }

    LocalDateTime localNow() {
        String departement = profile.find(PlaceField.COMMUNE_CODE)
                .map(code -> code.departement())
                .orElse("");
        return LocalDateTime.ofInstant(clock.instant(), LocalTime.zoneOf(departement));
    }

    /** The status, where it says that the place does not receive the public. */
    private Optional<OpeningStatus> findEnd() {
        return profile.find(PlaceField.STATUS).filter(status -> status != OpeningStatus.OPEN);
    }
}
