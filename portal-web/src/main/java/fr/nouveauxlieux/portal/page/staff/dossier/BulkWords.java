package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.bulk.BulkAction;
import fr.nouveauxlieux.instruction.bulk.BulkOutcome;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Actions on several dossiers, in words. */
@RequestScoped
public class BulkWords {

    @Inject
    private DossierWords words;

    @Inject
    private StaffCells cells;

    String action(BulkAction action) {
        return cells.text("desk.bulk.action." + DossierWords.code(action));
    }

    Cell standing(DossierState state, DossierStage stage) {
        return words.standing(state, stage);
    }

    /** What would come of it. */
    Cell foreseen(BulkOutcome outcome) {
        return outcome == BulkOutcome.DONE
                ? Cell.of(cells.text("desk.bulk.will-be-done"), outcome.name()).in(Tone.GOOD)
                : refused(outcome);
    }

    /** What came of it. */
    Cell done(BulkOutcome outcome) {
        return outcome == BulkOutcome.DONE
                ? Cell.of(cells.text("desk.bulk.done"), outcome.name()).in(Tone.GOOD)
                : refused(outcome);
    }

    private Cell refused(BulkOutcome outcome) {
        Tone tone = outcome == BulkOutcome.UNCHANGED ? Tone.PLAIN : Tone.BAD;
        return Cell.of(cells.text("desk.bulk.outcome." + DossierWords.code(outcome)), outcome.name())
                .in(tone);
    }

    /** Of what was not tried. */
    Cell left() {
        return Cell.of(cells.text("desk.bulk.left"), "").in(Tone.WAITING);
    }
}
