package fr.nouveauxlieux.search.internal.suggest;

import java.util.List;

/**
 * How the words of one name fit those that are typed.
 *
 * @param cost of the words that the name has
 * @param missing bits of the typed words that it has not
 */
record NameFit(int cost, int missing, boolean hasAnyWord) {

    static NameFit of(int name, NameDirectory names, List<WordChoices> choices) {
        int cost = 0;
        int missing = 0;
        int previous = -1;
        boolean inOrder = true;
        boolean first = true;
        for (int i = 0; i < choices.size(); i++) {
            int best = Cost.NONE;
            int bestAt = -1;
            for (int at = 0; at < names.wordsOfName().size(name); at++) {
                int each = choices.get(i).costOf(names.wordsOfName().get(name, at));
                if (each < best || each == best && bestAt <= previous) {
                    best = each;
                    bestAt = at;
                }
            }
            if (best == Cost.NONE) {
                missing |= 1 << i;
            } else {
                cost += best;
                inOrder &= bestAt > previous;
                first &= i > 0 || beginsAt(bestAt, name, names);
                previous = bestAt;
            }
        }
        int order = (inOrder ? 0 : Cost.OTHER_ORDER) + (first ? 0 : Cost.NOT_FIRST);
        return new NameFit(cost + order, missing, Integer.bitCount(missing) < choices.size());
    }

    /** Whether only articles and prepositions come before. */
    private static boolean beginsAt(int at, int name, NameDirectory names) {
        for (int i = 0; i < at; i++) {
            if (!names.dictionary().isStopWord(names.wordsOfName().get(name, i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * With the words that the name has not looked for in the town: {@link Cost#NONE} if one is of neither.
     *
     * @param foreign bits of the words of which one may be
     */
    int costInTown(int town, NameDirectory names, List<WordChoices> choices, int foreign) {
        int whole = cost;
        boolean anyForeign = false;
        for (int i = 0; i < choices.size(); i++) {
            if ((missing & 1 << i) != 0) {
                int best = costOfTown(choices.get(i), town, names);
                if (best == Cost.NONE && !anyForeign && (foreign & 1 << i) != 0) {
                    anyForeign = true;
                    best = Cost.FOREIGN_WORD;
                }
                if (best == Cost.NONE) {
                    return Cost.NONE;
                }
                whole += best;
            }
        }
        return whole;
    }

    private static int costOfTown(WordChoices choice, int town, NameDirectory names) {
        int best = Cost.NONE;
        if (town >= 0) {
            for (int i = names.wordsOfTown().start(town);
                    i < names.wordsOfTown().end(town);
                    i++) {
                best = Math.min(best, choice.costOf(names.wordsOfTown().at(i)));
            }
        }
        return best == Cost.NONE ? best : best + Cost.OF_TOWN;
    }
}
