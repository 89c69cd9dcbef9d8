package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.WordList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The labels that a place holds or held, two at most. */
final class Labels implements SheetPart {

    private record Slot(Column kind, Column date, Column until, Column origin) {}

    private static final List<Slot> SLOTS = List.of(
            new Slot(Column.LABEL_1, Column.LABEL_1_DATE, Column.LABEL_1_UNTIL, Column.LABEL_1_ORIGIN),
            new Slot(Column.LABEL_2, Column.LABEL_2_DATE, Column.LABEL_2_UNTIL, Column.LABEL_2_ORIGIN));

    private final WordList terms = WordList.load("labels.properties");

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        if (brief.status() == PlaceBrief.Status.PROJECT) {
            return;
        }
        List<String> labels = brief.kind().labels().draw(chance);
        for (int i = 0; i < Math.min(labels.size(), SLOTS.size()); i++) {
            grant(sheet, labels.get(i), SLOTS.get(i), chance);
        }
    }

    private void grant(Sheet sheet, String label, Slot slot, Chance chance) {
        LocalDate first = LocalDate.parse(terms.getText(label + ".from"));
        long days = ChronoUnit.DAYS.between(first, Freshness.TODAY);
        LocalDate granted = first.plusDays(chance.below(days));
        int years = Integer.parseInt(terms.getText(label + ".years"));
        sheet.write(slot.kind(), label);
        sheet.write(slot.date(), granted.toString());
        sheet.write(slot.origin(), terms.getText(label + ".origin"));
        if (years > 0) {
            sheet.write(slot.until(), granted.plusYears(years).minusDays(1).toString());
        }
    }
}
