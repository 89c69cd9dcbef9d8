package fr.nouveauxlieux.portal.page.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.WeekSchedule.State;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class OpeningNowTest {

    private static final LocalDateTime MONDAY_AT_TEN = LocalDateTime.of(2026, 11, 23, 10, 0);
    private final OpeningTexts texts = new OpeningTexts(Texts.in(Language.FRENCH));

    @Test
    void anOpenPlaceTellsWhenItCloses() {
        assertThat(say("Mo-Fr 09:00-12:00,14:00-18:00", MONDAY_AT_TEN)).isEqualTo("Ouvert jusqu’à 12\u00a0h");
    }

    @Test
    void aPlaceClosesAtTheMinuteThatItsHoursSay() {
        assertThat(state("Mo-Fr 09:00-12:00", MONDAY_AT_TEN.withHour(11).withMinute(59)))
                .isEqualTo(State.OPEN);
        assertThat(state("Mo-Fr 09:00-12:00", MONDAY_AT_TEN.withHour(12))).isEqualTo(State.CLOSED);
    }

    @Test
    void aClosedPlaceTellsWhenItOpensNext() {
        assertThat(say("Mo-Fr 14:00-18:00", MONDAY_AT_TEN)).isEqualTo("Fermé, ouvre à 14\u00a0h");
        assertThat(say("Mo-Su 09:00-10:00", MONDAY_AT_TEN)).isEqualTo("Fermé, ouvre demain à 9\u00a0h");
        assertThat(say("Mo off; Tu off; We 14:00-18:00; Th-Su off", MONDAY_AT_TEN))
                .isEqualTo("Fermé, ouvre mercredi à 14\u00a0h");
    }

    @Test
    void aNightThatRunsIntoMondayIsStillOpenOnMonday() {
        assertThat(state("Su 22:00-02:00; Mo-Sa off", LocalDateTime.of(2026, 11, 23, 1, 0)))
                .isEqualTo(State.OPEN);
    }

    @Test
    void unknownHoursAreNeverClosed() {
        assertThat(say("", MONDAY_AT_TEN)).isEqualTo("Horaires inconnus");
        assertThat(OrdinaryWeek.find(null)).isEmpty();
    }

    @Test
    void aDayThatTheWeekLeavesOutIsUnknownWithoutMakingTheHoursParticular() {
        LocalDateTime sunday = MONDAY_AT_TEN.minusDays(1);
        assertThat(texts.say(OrdinaryWeek.find("Mo-Fr 09:00-12:00; Sa off; Su unknown"), true, sunday))
                .isEqualTo("Horaires inconnus aujourd’hui");
        assertThat(texts.say(OrdinaryWeek.find("Dec 1-24 09:00-12:00"), true, sunday))
                .isEqualTo("Horaires particuliers");
        assertThat(texts.say(OrdinaryWeek.find(""), false, sunday)).isEqualTo("Horaires inconnus");
    }

    @Test
    void aPlaceThatNeverClosesSaysSo() {
        assertThat(say("24/7", MONDAY_AT_TEN)).isEqualTo("Ouvert 24 h sur 24".replace("24 h", "24\u00a0h"));
    }

    @Test
    void theWeekHasSevenRowsFromMonday() {
        var rows = WeekTable.of(
                OrdinaryWeek.find("Mo-Fr 09:00-12:00,14:00-18:00; Sa,Su off").orElseThrow(),
                DayOfWeek.MONDAY,
                Texts.in(Language.FRENCH));
        assertThat(rows).hasSize(7);
        assertThat(rows.get(0))
                .isEqualTo(new WeekTable.Row("Lundi", "9\u00a0h – 12\u00a0h, 14\u00a0h – 18\u00a0h", "open", true));
        assertThat(rows.get(6).hours()).isEqualTo("Fermé");
    }

    private State state(String hours, LocalDateTime moment) {
        return OpeningNow.at(OrdinaryWeek.find(hours), moment).state();
    }

    private String say(String hours, LocalDateTime moment) {
        return texts.say(OpeningNow.at(OrdinaryWeek.find(hours), moment), moment.toLocalDate());
    }
}
