package fr.nouveauxlieux.portal.page.staff.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.staff.reading.NextReadings.Around;
import fr.nouveauxlieux.review.OwnReadings.Reading;
import fr.nouveauxlieux.review.ReadingProgress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextReadingsTest {

    private final Reading first = reading("1", ReadingProgress.NOT_BEGUN, DossierStage.REVIEW);
    private final Reading given = reading("2", ReadingProgress.GIVEN, DossierStage.REVIEW);
    private final Reading sent = reading("3", ReadingProgress.BEGUN, DossierStage.COMMITTEE);
    private final Reading last = reading("4", ReadingProgress.BEGUN, DossierStage.REVIEW);
    private final List<Reading> all = List.of(first, given, sent, last);

    private static Reading reading(String number, ReadingProgress progress, DossierStage stage) {
        return new Reading(
                DossierId.draw(), number, true, "", "", Optional.empty(), stage, progress, 0, 3, Optional.empty());
    }

    @Test
    void oneGoesOnToTheNextThatIsStillToBeGiven() {
        Around around = NextReadings.around(all, first.id());
        assertThat(around.position()).isEqualTo(1);
        assertThat(around.previous()).isEmpty();
        assertThat(around.next()).contains(given);
        assertThat(around.nextToGive()).contains(last);
    }

    @Test
    void afterTheLastTheFirstThatIsLeftComes() {
        Around around = NextReadings.around(all, last.id());
        assertThat(around.previous()).contains(sent);
        assertThat(around.next()).isEmpty();
        assertThat(around.nextToGive()).contains(first);
    }

    @Test
    void onceAllIsGivenThereIsNowhereToGo() {
        assertThat(NextReadings.around(List.of(given), given.id()).nextToGive()).isEmpty();
    }

    @Test
    void ofADossierThatIsNotAmongThemThereIsNoPosition() {
        assertThat(NextReadings.around(all, DossierId.draw()).position()).isZero();
    }
}
