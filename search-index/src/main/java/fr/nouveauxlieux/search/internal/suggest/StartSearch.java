package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.internal.suggest.WordChoices.Level;
import java.util.List;

/**
 * Finds the names that begin with what is typed, word by word: each narrows the range of neighbours that begin
 * alike. Articles and prepositions may be missing, or be others.
 */
final class StartSearch {

    /** In a row. */
    private static final int MOST_MISSING_ARTICLES = 3;

    private static final int MOST_OTHER_ARTICLES = 3;

    private final NameDirectory names;
    private final List<TypedWord> typed;
    private final List<WordChoices> choices;
    private final int costBefore;
    private final int budget;
    private final Effort effort;
    private final Finding finding;

    @FunctionalInterface
    interface Finding {

        /** Names of a range, all at the same cost. */
        void found(int low, int high, int cost);
    }

    /** @param choices for each word wanted */
    StartSearch(NameDirectory names, Wanted wanted, List<WordChoices> choices, Effort effort, Finding finding) {
        this.names = names;
        this.typed = wanted.words();
        this.choices = choices;
        this.costBefore = wanted.cost();
        this.budget = wanted.budget();
        this.effort = effort;
        this.finding = finding;
    }

    void run() {
        descend(0, 0, names.names(), 0, costBefore, 0, 0);
    }

    /**
     * @param next of the words typed
     * @param depth how many words the names of the range share
     */
    private void descend(int next, int low, int high, int depth, int cost, int missing, int others) {
        if (low >= high || cost > budget || !effort.spend(1)) {
            return;
        }
        if (next == typed.size()) {
            finding.found(low, high, cost);
            return;
        }
        for (Level level : choices.get(next).levels()) {
            if (cost + level.cost() <= budget) {
                take(level, next, low, high, depth, cost + level.cost(), others);
            }
        }
        if (others < MOST_OTHER_ARTICLES && typed.size() > 1 && typed.get(next).isStopWord()) {
            descend(next + 1, low, high, depth, cost + Cost.OTHER_ARTICLE, missing, others + 1);
        }
        if (missing < MOST_MISSING_ARTICLES) {
            passArticles(next, low, high, depth, cost + Cost.MISSING_ARTICLE, missing + 1, others);
        }
    }

    private void passArticles(int next, int low, int high, int depth, int cost, int missing, int others) {
        int[] articles = names.dictionary().stopWords();
        int from = articles.length == 0 ? high : names.firstNotBefore(articles[0], low, high, depth);
        int article = 0;
        while (from < high && article < articles.length) {
            int word = names.wordAt(from, depth);
            if (word > articles[article]) {
                article++;
            } else if (word < articles[article]) {
                from = names.firstNotBefore(articles[article], from, high, depth);
            } else {
                int to = names.firstNotBefore(word + 1, from, high, depth);
                descend(next, from, to, depth + 1, cost, missing, others);
                from = to;
            }
        }
    }

    private void take(Level level, int next, int low, int high, int depth, int cost, int others) {
        int range = 0;
        int from = names.firstNotBefore(level.low(0), low, high, depth);
        while (from < high && range < level.size() && effort.spend(1)) {
            int word = names.wordAt(from, depth);
            if (word >= level.high(range)) {
                range++;
            } else if (word < level.low(range)) {
                from = names.firstNotBefore(level.low(range), from, high, depth);
            } else {
                boolean last = next == typed.size() - 1;
                int to = names.firstNotBefore(last ? level.high(range) : word + 1, from, high, depth);
                descend(next + 1, from, to, depth + 1, cost, 0, others);
                from = to;
            }
        }
    }
}
