package fr.nouveauxlieux.portal.page.staff.ingest;

import fr.nouveauxlieux.place.ingest.ImportState;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Imports in words. */
@RequestScoped
public class ImportTexts {

    @Inject
    private StaffCells cells;

    /** @param state the name of an {@link ImportState} */
    Cell state(String state) {
        Tone tone =
                switch (ImportState.valueOf(state)) {
                    case QUEUED, RUNNING -> Tone.WAITING;
                    case DONE -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                    case CANCELLED -> Tone.PLAIN;
                };
        return Cell.of(cells.text("staff.import-state." + state.toLowerCase(Locale.ROOT)), state)
                .in(tone);
    }
}
