package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.chance.Range;
import java.time.LocalDate;

/** When each place was last heard of: mostly lately, some of them years ago. */
final class Freshness implements SheetPart {

    /** The demonstration's own day, whatever the clock says, so that its bytes never change. */
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final Range DAYS_AGO = new Range(1, 2_700);

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        sheet.write(Column.UPDATED, TODAY.minusDays(DAYS_AGO.draw(chance)).toString());
    }
}
