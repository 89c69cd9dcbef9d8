package fr.nouveauxlieux.search.internal.facets;

import fr.nouveauxlieux.search.OpeningChoice;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import fr.nouveauxlieux.search.internal.query.OpeningQueries;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Counts choices of opening as facets are counted: each as if no choice were set. The question's own choices are then
 * a filter told apart from its query, as that of a counted facet.
 */
public final class OpeningCounting {

    private final Map<OpeningChoice, Weight> counted;
    private final Optional<Weight> filter;
    private final Map<OpeningChoice, Integer> counts = new HashMap<>();

    private OpeningCounting(Map<OpeningChoice, Weight> counted, Optional<Weight> filter) {
        this.counted = counted;
        this.filter = filter;
        counted.keySet().forEach(choice -> counts.put(choice, 0));
    }

    static OpeningCounting ofNothing() {
        return new OpeningCounting(Map.of(), Optional.empty());
    }

    public static OpeningCounting of(PlaceQuery question, IndexSearcher searcher) throws IOException {
        if (question.countedOpenings().isEmpty()) {
            return ofNothing();
        }
        Map<OpeningChoice, Weight> counted = new HashMap<>();
        for (OpeningChoice choice : question.countedOpenings()) {
            counted.put(choice, weight(OpeningQueries.one(choice, searcher.getIndexReader()), searcher));
        }
        Optional<Weight> filter = question.opening().isEmpty()
                ? Optional.empty()
                : Optional.of(weight(OpeningQueries.any(question.opening(), searcher.getIndexReader()), searcher));
        return new OpeningCounting(counted, filter);
    }

    private static Weight weight(Query query, IndexSearcher searcher) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    boolean isOfNothing() {
        return counted.isEmpty();
    }

    /** @param kept which of the matches pass all other filters */
    void count(SegmentMatches matches, boolean[] kept) throws IOException {
        for (Map.Entry<OpeningChoice, Weight> choice : counted.entrySet()) {
            boolean[] open = passes(choice.getValue(), matches);
            int places = 0;
            for (int i = 0; i < open.length; i++) {
                if (open[i] && kept[i]) {
                    places++;
                }
            }
            counts.merge(choice.getKey(), places, Integer::sum);
        }
    }

    /** Which of the matches pass the question's own choices. */
    boolean[] passes(SegmentMatches matches) throws IOException {
        if (filter.isPresent()) {
            return passes(filter.get(), matches);
        }
        boolean[] all = new boolean[matches.size()];
        Arrays.fill(all, true);
        return all;
    }

    Map<OpeningChoice, Integer> counts() {
        return counts;
    }

    private static boolean[] passes(Weight weight, SegmentMatches matches) throws IOException {
        boolean[] passes = new boolean[matches.size()];
        Scorer scorer = weight.scorer(matches.leaf());
        if (scorer == null) {
            return passes;
        }
        DocIdSetIterator documents = scorer.iterator();
        for (int i = 0; i < passes.length; i++) {
            int document = matches.document(i);
            if (documents.docID() < document) {
                documents.advance(document);
            }
            passes[i] = documents.docID() == document;
        }
        return passes;
    }
}
