package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.WordList;

/** Draws what made-up readers and committees write. */
final class ReviewWords {

    private static final WordList WORDS = WordList.load("reviews.properties");

    private final String holder;
    private final Chance chance;

    /** @param holder who applies */
    ReviewWords(String holder, Chance chance) {
        this.holder = holder;
        this.chance = chance;
    }

    String draw(String key) {
        return chance.pick(WORDS.getList(key)).replace("{holder}", holder);
    }

    /** Why a criterion has a level. @param share of the highest level, in hundredths */
    String why(String criterion, int share) {
        return draw("why." + criterion + (share > 60 ? ".high" : share > 35 ? ".middle" : ".low"));
    }
}
