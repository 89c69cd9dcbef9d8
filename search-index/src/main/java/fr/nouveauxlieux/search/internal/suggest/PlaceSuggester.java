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
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Completes names of places, from the index. */
final class PlaceSuggester {

    private static final int WHOLE_NAME = 100;
    private static final int NAME_START = 40;
    private static final int ARTICLE = 5;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int SHORTEST_FOR_TWO_EDITS = 8;
    private static final int MOST_EDITS = 2;
    private static final int CONSIDERED = 40;

    /** What is typed is more of a short name than of a long one. */
    private static final Comparator<Completion> SHORTEST_FIRST = Comparator.comparing(Completion::grade)
            .thenComparingInt(completion ->
                    FrenchText.nameKey(completion.suggestion().label()).length());

    List<Completion> complete(List<String> words, Optional<Coordinates> near, int limit, IndexSearcher searcher)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> significant = FrenchText.significant(words);
        for (int i = 0; i < significant.size(); i++) {
            Term term = new Term(Fields.NAME, significant.get(i));
            query.add(i < significant.size() - 1 ? new TermQuery(term) : new PrefixQuery(term), Occur.FILTER);
        }
        String key = String.join(" ", significant);
        query.add(scored(new TermQuery(new Term(Fields.WHOLE_NAME, key)), WHOLE_NAME), Occur.SHOULD);
        query.add(scored(nameStart(significant), NAME_START), Occur.SHOULD);
        if (words.size() > significant.size()) {
            query.add(scored(new TermQuery(new Term(Fields.NAME, words.get(0))), ARTICLE), Occur.SHOULD);
        }
        List<Completion> found = best(query.build(), near, limit, searcher, false);
        String typed = String.join(" ", words);
        found.sort(Comparator.comparing(Completion::grade).thenComparing(each -> !beginsAsTyped(each, typed)));
        return found.subList(0, Math.min(limit, found.size()));
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
        List<String> skeletons =
                FrenchText.significant(words).stream().map(Skeleton::of).toList();
        if (skeletons.stream().noneMatch(PlaceSuggester::isForgiven)) {
            return List.of();
        }
        for (int edits = 1; edits <= MOST_EDITS; edits++) {
            for (boolean unfinished : new boolean[] {false, true}) {
                List<Completion> found = best(misspelt(skeletons, edits, unfinished), near, limit, searcher, true);
                if (!found.isEmpty()) {
                    return found.subList(0, Math.min(limit, found.size()));
                }
            }
        }
        return List.of();
    }

    private static boolean isForgiven(String skeleton) {
        return skeleton.length() >= SHORTEST_MISSPELT && !Character.isDigit(skeleton.charAt(0));
    }

    private static Query misspelt(List<String> skeletons, int edits, boolean unfinished) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < skeletons.size(); i++) {
            boolean prefix = unfinished && i == skeletons.size() - 1;
            query.add(misspelt(skeletons.get(i), edits, prefix), Occur.FILTER);
        }
        return query.build();
    }

    private static Query misspelt(String skeleton, int edits, boolean prefix) {
        Term term = new Term(Fields.SKELETON, skeleton);
        if (!isForgiven(skeleton)) {
            return prefix ? new PrefixQuery(term) : new TermQuery(term);
        }
        int allowed = skeleton.length() >= SHORTEST_FOR_TWO_EDITS ? edits : 1;
        Automaton automaton = new LevenshteinAutomata(skeleton, true).toAutomaton(allowed);
        if (prefix) {
            automaton = Operations.determinize(
                    Operations.concatenate(automaton, Automata.makeAnyString()),
                    Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        }
        return new AutomatonQuery(term, automaton);
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
        if (near.isEmpty()) {
            completions.sort(SHORTEST_FIRST);
        }
        return completions;
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
