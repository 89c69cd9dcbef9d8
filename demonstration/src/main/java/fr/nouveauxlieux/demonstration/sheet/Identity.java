package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.French;
import fr.nouveauxlieux.demonstration.wording.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a place is called, what it is, what one finds there and who is welcome. */
final class Identity implements SheetPart {

    private static final int ANIMATED_PERCENT = 72;

    private final PlaceKinds kinds;
    private final List<String> formerNames;
    private final List<String> otherServices;

    Identity(PlaceKinds kinds) {
        this.kinds = kinds;
        WordList lists = WordList.load("organisations.properties");
        this.formerNames = lists.getList("former_names");
        this.otherServices = lists.getList("other_services");
    }

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        sheet.write(Column.ID, brief.id());
        sheet.write(Column.NAME, brief.name());
        sheet.write(Column.OFFICIAL_NAME, brief.name() + ", lieu partagé " + French.of(brief.spokenTown()));
        sheet.write(Column.FORMER_NAMES, chance.pick(formerNames));
        sheet.write(Column.STATUS, brief.status().code());
        PlaceKind kind = brief.kind();
        Set<String> types = new LinkedHashSet<>(List.of(kind.code()));
        types.addAll(kind.also().draw(chance));
        sheet.write(Column.TYPES, types);
        Set<String> families = new LinkedHashSet<>();
        types.forEach(type -> families.add(kinds.get(type).family()));
        sheet.write(Column.FAMILIES, families);
        sheet.write(Column.SERVICES, kind.services().draw(chance));
        sheet.write(Column.OTHER_SERVICES, chance.pick(otherServices));
        sheet.write(Column.AUDIENCES, kind.audiences().draw(chance));
        sheet.write(Column.ANIMATOR, chance.happens(ANIMATED_PERCENT));
    }
}
