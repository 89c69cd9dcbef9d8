package fr.nouveauxlieux.portal.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlaceOpeningTest {

    /** A Tuesday, noon in Paris, seven in the morning in Guadeloupe. */
    private static final Instant TUESDAY = Instant.parse("2026-01-20T11:00:00Z");

    @Test
    void anOpenPlaceSaysUntilWhen() {
        PlaceOpening opening = opening("Mo-Fr 09:00-18:00", "59350");
        assertThat(opening.state()).isEqualTo("open");
        assertThat(opening.say()).isEqualTo("Ouvert jusqu’à 18\u00a0h");
    }

    @Test
    void aClosedPlaceSaysWhenItOpensNext() {
        assertThat(opening("Mo-Fr 14:00-18:00", "59350").say()).isEqualTo("Fermé, ouvre à 14\u00a0h");
        assertThat(opening("We 10:00-12:00; Mo,Tu,Th-Su off", "59350").say())
                .isEqualTo("Fermé, ouvre demain à 10\u00a0h");
        assertThat(opening("Sa 10:00-12:00; Mo-Fr,Su off", "59350").say()).isEqualTo("Fermé, ouvre samedi à 10\u00a0h");
    }

    @Test
    void aPlaceOverseasLivesByItsOwnClock() {
        assertThat(opening("Mo-Fr 09:00-18:00", "97105").say()).isEqualTo("Fermé, ouvre à 9\u00a0h");
    }

    @Test
    void unknownHoursAreNotClosed() {
        PlaceOpening opening = new PlaceOpening(PlaceProfile.builder().build(), clock(), texts());
        assertThat(opening.state()).isEqualTo("unknown");
        assertThat(opening.say()).isEqualTo("Horaires inconnus");
    }

    @Test
    void aPlaceThatIsNoMoreIsNotOpenWhateverItsHours() {
        PlaceProfile profile = PlaceProfile.builder()
                .set(PlaceField.STATUS, OpeningStatus.CLOSED)
                .set(PlaceField.OPENING_HOURS, new OpeningHours("24/7"))
                .build();
        assertThat(new PlaceOpening(profile, clock(), texts()).state()).isEqualTo("ended");
    }

    private static PlaceOpening opening(String hours, String commune) {
        PlaceProfile profile = PlaceProfile.builder()
                .set(PlaceField.OPENING_HOURS, new OpeningHours(hours))
                .set(PlaceField.COMMUNE_CODE, new CommuneCode(commune))
                .build();
        return new PlaceOpening(profile, clock(), texts());
    }

    private static Clock clock() {
        return Clock.fixed(TUESDAY, ZoneOffset.UTC);
    }

    private static Texts texts() {
        return Texts.in(Language.FRENCH);
    }
}
