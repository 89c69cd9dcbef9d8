package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.WordList;
import java.util.List;

/** Whether a place is free, and if not for how much one may use it, in euros as French people write them. */
final class Prices implements SheetPart {

    private static final int HALF_EURO_PERCENT = 15;
    private static final int MONTHLY_STEP = 5;

    private final List<String> formulas =
            WordList.load("organisations.properties").getList("formulas");

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        if (brief.status() == PlaceBrief.Status.PROJECT || brief.status() == PlaceBrief.Status.CLOSED) {
            return;
        }
        String free = brief.kind().free().draw(chance);
        sheet.write(Column.FREE, free);
        if (!"non".equals(free)) {
            return;
        }
        brief.kind().prices().forEach((column, range) -> {
            int euros = range.draw(chance);
            boolean halfEuro = chance.happens(HALF_EURO_PERCENT);
            sheet.write(column, column == Column.PRICE_MONTH ? monthly(euros) : euros + (halfEuro ? ",50" : ""));
        });
        sheet.write(Column.FORMULAS, Sample.draw(formulas, chance.between(1, 3), chance));
    }

    private static String monthly(int euros) {
        return Integer.toString(Math.max(MONTHLY_STEP, euros / MONTHLY_STEP * MONTHLY_STEP));
    }
}
