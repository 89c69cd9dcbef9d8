package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import fr.nouveauxlieux.search.internal.text.Plural;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/**
 * Queries for the words of one question. All their scores are small whole numbers, so that sums are exact whatever their order.
 */
final class WordQueries {

    private static final int SHORTEST_PREFIX = 2;

    private final Weights weights;
    private final TermLookups lookups;

    /** Each reading seeks the same words: they are looked up once. */
    private final Map<Term, Query> shared = new HashMap<>();

    WordQueries(Weights weights, TermLookups lookups) {
        this.weights = weights;
        this.lookups = lookups;
    }

    /**
     * Every word, anywhere in the place; the last one may be unfinished, and two neighbours may be one word there, as
     * {@code fab lab}.
     */
    Query everyWord(List<String> words) {
        List<Query> spellings = new ArrayList<>();
        spellings.add(everyWord(words, -1));
        for (int joined = 0; joined < words.size() - 1; joined++) {
            spellings.add(everyWord(words, joined));
        }
        return spellings.size() == 1 ? spellings.get(0) : new BestOfQuery(spellings);
    }

    /** @param joined which word is one with the next, or -1 */
    private Query everyWord(List<String> words, int joined) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i == joined) {
                every.add(anywhere(words.get(i) + words.get(i + 1), i + 1 == last, 2), Occur.MUST);
                i++;
            } else {
                every.add(anywhere(words.get(i), i == last, 1), Occur.MUST);
            }
        }
        return every.build();
    }

    /** Any of the words: the more of them, the better. */
    Query anyWord(List<String> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            any.add(anywhere(words.get(i), i == words.size() - 1, 1), Occur.SHOULD);
        }
        return any.build();
    }

    Query everyWordInName(List<String> words) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            BooleanQuery.Builder word = new BooleanQuery.Builder();
            word.add(singular(Fields.NAME, words.get(i)), Occur.SHOULD);
            if (i == words.size() - 1 && isPrefix(words.get(i))) {
                word.add(longer(Fields.NAME, words.get(i)), Occur.SHOULD);
            }
            every.add(word.build(), Occur.FILTER);
        }
        return every.build();
    }

    Query wholeName(List<String> significant) {
        return sought(Fields.WHOLE_NAME, FrenchText.wholeName(significant));
    }

    Query nameBeginsWith(String key) {
        return sought(Fields.NAME_START, key);
    }

    static Query scored(Query query, int score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** @param times how many words it stands for */
    private Query anywhere(String word, boolean last, int times) {
        List<Query> fields = new ArrayList<>();
        fields.add(scored(singular(Fields.NAME, word), times * weights.name()));
        fields.add(scored(singular(Fields.CONTEXT, word), times * weights.context()));
        fields.add(scored(singular(Fields.REST, word), times * weights.rest()));
        if (last && isPrefix(word)) {
            fields.add(scored(longer(Fields.NAME, word), times * weights.namePrefix()));
            fields.add(scored(longer(Fields.CONTEXT, word), times * weights.contextPrefix()));
        }
        return new BestOfQuery(fields);
    }

    private static boolean isPrefix(String word) {
        return word.length() >= SHORTEST_PREFIX;
    }

    private Query singular(String field, String word) {
        return sought(field, Fields.SINGULAR_MARK + Plural.singular(word));
    }

    private Query sought(String field, String text) {
        return shared.computeIfAbsent(new Term(field, text), sought -> new SoughtTermQuery(sought, lookups));
    }

    private Query longer(String field, String word) {
        return shared.computeIfAbsent(new Term(field, word + "*"), term -> new LongerWordsQuery(field, word, lookups));
    }
}
