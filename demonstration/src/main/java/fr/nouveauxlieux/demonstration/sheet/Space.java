package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.WordList;
import java.util.List;

/** How large a place is, what it is equipped with, how one gets in and there. */
final class Space implements SheetPart {

    private static final int STEPLESS_PERCENT = 70;
    private static final int SURFACE_STEP = 5;

    private final List<String> accessibility;
    private final List<String> transport;

    Space() {
        WordList lists = WordList.load("organisations.properties");
        this.accessibility = lists.getList("accessibility");
        this.transport = lists.getList("transport");
    }

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        PlaceKind kind = brief.kind();
        sheet.write(Column.SURFACE, kind.surface().draw(chance) / SURFACE_STEP * SURFACE_STEP);
        kind.workstations().ifPresent(range -> sheet.write(Column.WORKSTATIONS, range.draw(chance)));
        sheet.write(Column.ROOMS, kind.rooms().draw(chance));
        sheet.write(Column.EQUIPMENT, Sample.draw(kind.equipment(), chance.between(2, 6), chance));
        sheet.write(Column.WHEELCHAIR, chance.happens(STEPLESS_PERCENT));
        sheet.write(Column.ACCESSIBILITY, chance.pick(accessibility));
        sheet.write(Column.ACCESSIBILITY_LINK, "https://acces-libre.example/" + brief.id());
        sheet.write(Column.TRANSPORT, Sample.draw(transport, chance.between(1, 3), chance));
    }
}
