package fr.nouveauxlieux.portal.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.portal.page.opening.WeekTable;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortWeekTest {

    @Test
    void daysInARowWithTheSameHoursStandTogether() {
        assertThat(lines("Mo-Th 09:00-12:00; Fr 10:00-12:00; Sa,Su off", Language.FRENCH))
                .extracting(ShortWeek.Line::days)
                .containsExactly("Lundi à jeudi", "Vendredi", "Samedi à dimanche");
    }

    @Test
    void daysThatAreNotInARowStandApart() {
        assertThat(lines("Mo,We 09:00-12:00; Tu,Th-Su off", Language.ENGLISH))
                .extracting(ShortWeek.Line::days)
                .containsExactly("Monday", "Tuesday", "Wednesday", "Thursday to Sunday");
    }

    @Test
    void aWeekThatIsAlwaysTheSameIsOneLine() {
        assertThat(lines("24/7", Language.FRENCH))
                .containsExactly(new ShortWeek.Line("Lundi à dimanche", "24\u00a0h sur 24"));
    }

    private static List<ShortWeek.Line> lines(String hours, Language language) {
        Texts texts = Texts.in(language);
        return ShortWeek.of(WeekTable.of(new OpeningHours(hours).week(), DayOfWeek.TUESDAY, texts), texts);
    }
}
