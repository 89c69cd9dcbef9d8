package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import fr.nouveauxlieux.search.internal.matching.Matcher;
import fr.nouveauxlieux.search.internal.matching.Separation;
import fr.nouveauxlieux.search.internal.ranking.RankOrder;
import fr.nouveauxlieux.search.internal.ranking.RankedPlace;
import fr.nouveauxlieux.search.internal.ranking.Ranking;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import fr.nouveauxlieux.search.internal.text.Skeleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Completes names of places, from the index. */
final class PlaceSuggester {

    private static final int WHOLE_NAME = 100;
    private static final int NAME_START = 40;
    private static final int ARTICLE = 5;
    private static final int CONSIDERED = 40;

    List<Completion> complete(List<String> words, Optional<Coordinates> near, int limit, IndexSearcher searcher)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> significant = FrenchText.significant(words);
        for (int i = 0; i < significant.size(); i++) {
            Term term = new Term(Fields.NAME, significant.get(i));
            query.add(i < significant.size() - 1 ? new TermQuery(term) : new PrefixQuery(term), Occur.FILTER);
        }
        Term wholeName = new Term(Fields.WHOLE_NAME, FrenchText.wholeName(significant));
        query.add(scored(new TermQuery(wholeName), WHOLE_NAME), Occur.SHOULD);
        query.add(scored(nameStart(significant), NAME_START), Occur.SHOULD);
        if (words.size() > significant.size()) {
            query.add(scored(new TermQuery(new Term(Fields.NAME, words.get(0))), ARTICLE), Occur.SHOULD);
        }
        List<Completion> found = best(query.build(), near, limit, searcher, false);
        String typed = String.join(" ", words);
        return sorted(found, completion -> beginsAsTyped(completion, typed) ? 0 : 1).stream()
                .limit(limit)
                .toList();
    }

    /** From its very first letter, article included. */
    private static boolean beginsAsTyped(Completion completion, String typed) {
        return String.join(" ", FrenchText.words(completion.suggestion().label()))
                .startsWith(typed);
    }

    /** The words but the last, which may be unfinished; alone, it begins the name. */
    private static Query nameStart(List<String> words) {
        int finished = words.size() - 1;
        return finished == 0
                ? new PrefixQuery(new Term(Fields.NAME_START, Fields.FIRST_MARK + words.get(0)))
                : new TermQuery(new Term(Fields.NAME_START, String.join(" ", words.subList(0, finished))));
    }

    /** Fewest edits first, whole words before unfinished ones: each step costs more than the one before. */
    List<Completion> completeMisspelt(List<String> words, Optional<Coordinates> near, int limit, IndexSearcher searcher)
            throws IOException {
        MisspeltWords misspelt = new MisspeltWords(
                FrenchText.significant(words).stream().map(Skeleton::of).toList(), searcher.getIndexReader());
        for (int edits = 1; edits <= misspelt.mostEdits(); edits++) {
            for (boolean unfinished : new boolean[] {false, true}) {
                Optional<Query> query = misspelt.query(edits, unfinished);
                if (query.isPresent()) {
                    List<Completion> found = best(query.get(), near, limit, searcher, true);
                    if (!found.isEmpty()) {
                        return found.subList(0, Math.min(limit, found.size()));
                    }
                }
            }
        }
        return List.of();
    }

    private static Query scored(Query query, int score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static List<Completion> best(
            Query query, Optional<Coordinates> near, int limit, IndexSearcher searcher, boolean misspelt)
            throws IOException {
        RankOrder order = new RankOrder(true, near.map(point -> new Separation(List.of(point))), near.isEmpty());
        List<Completion> completions = new ArrayList<>();
        for (RankedPlace place : Ranking.best(
                Matcher.match(searcher, query, true), order, Math.max(limit, CONSIDERED), Optional.empty())) {
            BinaryDocValues summaries = DocValues.getBinary(place.leaf().reader(), Fields.SUMMARY);
            summaries.advanceExact(place.document());
            PlaceSummary summary = SummaryCodec.decode(summaries.binaryValue());
            Grade grade = misspelt ? Grade.MISSPELT : grade(place.key().score());
            completions.add(new Completion(suggestion(summary), grade, 0, metres(near, summary)));
        }
        return near.isEmpty() ? sorted(completions, PlaceSuggester::lengthOfName) : completions;
    }

    /** What is typed is more of a short name than of a long one. */
    private static int lengthOfName(Completion completion) {
        return FrenchText.nameKey(completion.suggestion().label()).length();
    }

    private record Placed(Completion completion, int rank) {}

    /** By grade, then by a rank that is computed once for each. */
    private static List<Completion> sorted(List<Completion> completions, ToIntFunction<Completion> rank) {
        return completions.stream()
                .map(completion -> new Placed(completion, rank.applyAsInt(completion)))
                .sorted(Comparator.comparing(
                                (Placed placed) -> placed.completion().grade())
                        .thenComparingInt(Placed::rank))
                .map(Placed::completion)
                .toList();
    }

    private static Grade grade(float score) {
        if (score >= WHOLE_NAME) {
            return Grade.WHOLE;
        }
        return score >= NAME_START ? Grade.START : Grade.INNER;
    }

    private static double metres(Optional<Coordinates> near, PlaceSummary summary) {
        return near.isPresent() && summary.coordinates().isPresent()
                ? near.get().distanceTo(summary.coordinates().get())
                : Double.POSITIVE_INFINITY;
    }

    private static Suggestion suggestion(PlaceSummary summary) {
        String detail = summary.postalCode().isEmpty() || summary.communeName().isEmpty()
                ? summary.postalCode() + summary.communeName()
                : summary.postalCode() + " " + summary.communeName();
        return new Suggestion(Suggestion.Kind.PLACE, summary.id(), summary.name(), detail, summary.coordinates());
    }
}
