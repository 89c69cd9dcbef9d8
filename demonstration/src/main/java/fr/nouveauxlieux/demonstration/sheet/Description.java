package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.Phrasebook;
import fr.nouveauxlieux.demonstration.wording.WordList;

/** A few sentences that tell a place, the first of which says that it is made up. */
final class Description implements SheetPart {

    /** Begins every description. */
    static final String MADE_UP = "Lieu fictif de démonstration.";

    private static final int STORY_PERCENT = 60;
    private static final int LIFE_PERCENT = 65;

    private final Phrasebook phrasebook;
    private final WordList sentences = WordList.load("stories.properties");

    Description(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        StringBuilder text = new StringBuilder(MADE_UP);
        switch (brief.status()) {
            case PROJECT -> text.append(" Ouverture en projet.");
            case CLOSED -> text.append(" Le lieu a fermé ; sa page reste pour mémoire.");
            case CLOSED_FOR_A_TIME -> text.append(" Fermé le temps de travaux.");
            case OPEN -> {}
        }
        text.append(' ').append(chance.pick(brief.kind().pitches()));
        if (brief.status() != PlaceBrief.Status.PROJECT && chance.happens(STORY_PERCENT)) {
            append(text, "stories.", brief, chance);
        }
        if (brief.isWelcoming() && chance.happens(LIFE_PERCENT)) {
            append(text, "lives.", brief, chance);
        }
        sheet.write(Column.DESCRIPTION, text.toString());
    }

    private void append(StringBuilder text, String kindOfSentence, PlaceBrief brief, Chance chance) {
        String sentence =
                chance.pick(sentences.getList(kindOfSentence + brief.kind().tone()));
        text.append(' ')
                .append(phrasebook.fill(
                        sentence, brief.spokenTown(), brief.kind().puns(), chance));
    }
}
