package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.internal.suggest.WordChoices.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the names that hold what is typed in any order, words of the town among them. Goes through the names that
 * hold the rarest word, and looks in each for the others.
 */
final class AnyOrderSearch {

    private static final int SHORTEST_MISSPELT = 3;

    private final NameDirectory names;
    private final List<WordChoices> choices = new ArrayList<>();
    private final int foreign;
    private final int costBefore;
    private final int budget;
    private final Effort effort;
    private final Finding finding;
    private final int enough;

    @FunctionalInterface
    interface Finding {

        /** @return whether it counts */
        boolean found(int entry, int cost);
    }

    /**
     * @param choicesOfEach word wanted
     * @param enough how many places under names with one and the same word are looked for
     */
    AnyOrderSearch(
            NameDirectory names,
            Wanted wanted,
            List<WordChoices> choicesOfEach,
            Effort effort,
            int enough,
            Finding finding) {
        this.names = names;
        this.costBefore = wanted.cost() + Cost.ANY_ORDER;
        this.budget = wanted.budget();
        this.effort = effort;
        this.finding = finding;
        this.enough = enough;
        this.foreign = keepMeaning(wanted, choicesOfEach);
    }

    /** @return bits of those kept that may be foreign */
    private int keepMeaning(Wanted wanted, List<WordChoices> choicesOfEach) {
        List<TypedWord> typed = wanted.words();
        boolean anyMeaning = typed.stream().anyMatch(word -> !word.isStopWord());
        int foreignKept = 0;
        for (int i = 0; i < typed.size(); i++) {
            TypedWord word = typed.get(i);
            if (!anyMeaning || !word.isStopWord()) {
                foreignKept |= (wanted.foreign() >> i & 1) << choices.size();
                choices.add(
                        word.text().length() < SHORTEST_MISSPELT
                                ? WordChoices.exact(word, names.dictionary())
                                : choicesOfEach.get(i));
            }
        }
        return choices.size() > 1 ? foreignKept : 0;
    }

    void run() {
        if (foreign == 0 && choices.stream().anyMatch(WordChoices::isEmpty)) {
            return;
        }
        choices.stream()
                .sorted(Comparator.comparingLong(this::reach))
                .limit(foreign == 0 ? 1 : 2)
                .forEach(this::follow);
    }

    /** How many names and places a word leads to. */
    private long reach(WordChoices choice) {
        long reach = 0;
        for (Level level : choice.levels()) {
            for (int range = 0; range < level.size(); range++) {
                for (int word = level.low(range); word < level.high(range); word++) {
                    reach += names.namesOfWord().size(word);
                    for (int i = 0; i < names.townsOfWord().size(word); i++) {
                        reach += names.entriesOfTown().size(names.townsOfWord().get(word, i));
                    }
                }
            }
        }
        return reach;
    }

    private void follow(WordChoices choice) {
        for (Level level : choice.levels()) {
            for (int range = 0; range < level.size() && costBefore + level.cost() <= budget; range++) {
                for (int word = level.low(range); word < level.high(range); word++) {
                    followNames(word);
                    if (choices.size() > 1) {
                        followTowns(word);
                    }
                }
            }
        }
    }

    private void followNames(int word) {
        IntLists lists = names.namesOfWord();
        int found = 0;
        for (int i = lists.start(word); i < lists.end(word) && found < enough; i++) {
            if (!effort.spend(choices.size())) {
                return;
            }
            int name = lists.at(i);
            NameFit fit = NameFit.of(name, names, choices);
            if (costBefore + fit.cost() <= budget) {
                for (int entry = names.entryStarts()[name]; entry < names.entryStarts()[name + 1]; entry++) {
                    found += tryEntry(entry, fit);
                }
            }
        }
    }

    private void followTowns(int word) {
        IntLists towns = names.townsOfWord();
        IntLists entries = names.entriesOfTown();
        for (int i = towns.start(word); i < towns.end(word); i++) {
            for (int j = entries.start(towns.at(i)); j < entries.end(towns.at(i)); j++) {
                if (!effort.spend(choices.size())) {
                    return;
                }
                int entry = entries.at(j);
                NameFit fit = NameFit.of(names.nameOfEntry()[entry], names, choices);
                tryEntry(entry, fit);
            }
        }
    }

    private int tryEntry(int entry, NameFit fit) {
        if (!fit.hasAnyWord()) {
            return 0;
        }
        int whole = fit.costInTown(names.townOfEntry()[entry], names, choices, foreign);
        return whole != Cost.NONE && costBefore + whole <= budget && finding.found(entry, costBefore + whole) ? 1 : 0;
    }
}
