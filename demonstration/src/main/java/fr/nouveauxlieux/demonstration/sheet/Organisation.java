package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.French;
import fr.nouveauxlieux.demonstration.wording.Phrasebook;
import fr.nouveauxlieux.demonstration.wording.WordList;
import java.util.List;

/** Who holds a place. No number of a directory is given: even an invented SIRET might be someone's. */
final class Organisation implements SheetPart {

    private final WordList lists = WordList.load("organisations.properties");
    private final List<String> networks = lists.getList("networks");
    private final Phrasebook phrasebook;

    Organisation(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        String legalForm = brief.kind().legalForms().draw(chance);
        String phrase = chance.pick(lists.getList(legalForm)).replace("{name}", brief.name());
        String name = phrasebook.fill(phrase, brief.spokenTown(), brief.kind().puns(), chance);
        sheet.write(Column.LEGAL_FORM, legalForm);
        sheet.write(Column.SECTOR, lists.getText("sector." + legalForm));
        sheet.write(Column.ORGANISATION, French.capitalised(name));
        sheet.write(Column.NETWORKS, Sample.draw(networks, chance.between(1, 2), chance));
    }
}
