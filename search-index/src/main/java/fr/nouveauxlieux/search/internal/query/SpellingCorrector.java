package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.territory.CommuneWords;
import fr.nouveauxlieux.search.internal.text.EditDistance;
import fr.nouveauxlieux.search.internal.text.EverydayWords;
import fr.nouveauxlieux.search.internal.text.Plural;
import fr.nouveauxlieux.search.internal.text.Skeleton;
import fr.nouveauxlieux.search.internal.text.StopWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Proposes other spellings for the words of a question that finds nothing. */
public final class SpellingCorrector {

    private static final int SHORTEST_CORRECTED = 3;
    private static final int SHORTEST_FOR_TWO_EDITS = 7;
    private static final int CANDIDATES_FOR_A_WORD = 3;
    private static final int MAX_PROPOSALS = 9;

    private final CommuneWords communeWords;

    public SpellingCorrector(CommuneWords communeWords) {
        this.communeWords = communeWords;
    }

    /** Texts to try instead, best first, where words that are nowhere are replaced; empty if all are known. */
    List<String> correctUnknown(Understanding understood, IndexSearcher searcher) throws IOException {
        List<List<String>> choices = new ArrayList<>();
        boolean anyUnknown = false;
        List<String> words = understood.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<String> candidates = isKnown(word, i == words.size() - 1, understood, searcher.getIndexReader())
                    ? List.of()
                    : candidates(word, !understood.namesTerritory(), searcher.getIndexReader());
            anyUnknown |= !candidates.isEmpty();
            choices.add(candidates.isEmpty() ? List.of(word) : candidates);
        }
        return anyUnknown ? combine(choices) : List.of();
    }

    private boolean isKnown(String word, boolean last, Understanding understood, IndexReader reader)
            throws IOException {
        if (isBeyondCorrection(word)) {
            return true;
        }
        if (!understood.subject().contains(word)) {
            return true;
        }
        String singular = Fields.SINGULAR_MARK + Plural.singular(word);
        return communeWords.contains(word)
                || reader.docFreq(new Term(Fields.NAME, singular)) > 0
                || reader.docFreq(new Term(Fields.CONTEXT, singular)) > 0
                || reader.docFreq(new Term(Fields.REST, singular)) > 0
                || last && isPrefixOfTerm(word, reader);
    }

    private static boolean isPrefixOfTerm(String word, IndexReader reader) throws IOException {
        BytesRef prefix = new BytesRef(word);
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String field : List.of(Fields.NAME, Fields.CONTEXT)) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    TermsEnum each = terms.iterator();
                    if (each.seekCeil(prefix) != TermsEnum.SeekStatus.END
                            && StringHelper.startsWith(each.term(), prefix)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A number, a scrap, or a word that everyone spells right: it is what was meant, though nothing has it. */
    private static boolean isBeyondCorrection(String word) {
        return StopWords.contains(word)
                || EverydayWords.contains(word)
                || word.length() < SHORTEST_CORRECTED
                || Character.isDigit(word.charAt(0));
    }

    /** @param mayBeTerritory whether the word may be the name of a place, none being named yet */
    private List<String> candidates(String word, boolean mayBeTerritory, IndexReader reader) throws IOException {
        int most = word.length() >= SHORTEST_FOR_TWO_EDITS ? 2 : 1;
        Map<String, Double> costs = new HashMap<>();
        for (int edits = 1; edits <= most && costs.isEmpty(); edits++) {
            if (mayBeTerritory) {
                for (CommuneWords.Entry entry : communeWords.near(Skeleton.of(word), edits)) {
                    costs.merge(
                            entry.word(), cost(word, entry.word()) - commonness(entry.population() / 200), Math::min);
                }
            }
            addIndexTerms(word, edits, reader, costs);
            costs.remove(word);
            costs.keySet().removeIf(candidate -> !isLike(word, candidate));
        }
        return costs.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES_FOR_A_WORD)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Two words that share too little are no slip of one another, whatever their skeletons say. */
    private static boolean isLike(String word, String candidate) {
        int apart = EditDistance.between(word, candidate, word.length());
        return candidate.length() >= SHORTEST_CORRECTED
                && 2 * apart <= word.length()
                && (apart < 2 || word.charAt(0) == candidate.charAt(0));
    }

    private static void addIndexTerms(String word, int edits, IndexReader reader, Map<String, Double> costs)
            throws IOException {
        CompiledAutomaton automaton =
                new CompiledAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits), true, true);
        Map<String, Integer> frequencies = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String field : List.of(Fields.NAME, Fields.CONTEXT)) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    TermsEnum each = automaton.getTermsEnum(terms);
                    for (BytesRef term = each.next(); term != null; term = each.next()) {
                        if (term.bytes[term.offset] != Fields.SINGULAR_MARK) {
                            frequencies.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
                        }
                    }
                }
            }
        }
        frequencies.forEach(
                (term, frequency) -> costs.merge(term, cost(word, term) - commonness(frequency), Math::min));
    }

    private static double cost(String typed, String candidate) {
        int plain = EditDistance.between(typed, candidate, 4);
        double folded = EditDistance.between(Skeleton.of(typed), Skeleton.of(candidate), 4) + 0.4;
        double otherStart = typed.charAt(0) == candidate.charAt(0) ? 0 : 0.5;
        return Math.min(plain, folded) + otherStart;
    }

    /** Among spellings as near, the usual one: worth less than one edit, whatever its frequency. */
    private static double commonness(int frequency) {
        return Math.min(0.9, 0.15 * Math.log10(1.0 + frequency));
    }

    private static List<String> combine(List<List<String>> choices) {
        List<List<Integer>> ranks = new ArrayList<>();
        ranks.add(List.of());
        for (List<String> candidates : choices) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> start : ranks) {
                for (int i = 0; i < candidates.size(); i++) {
                    List<Integer> next = new ArrayList<>(start);
                    next.add(i);
                    longer.add(next);
                }
            }
            longer.sort(Comparator.comparingInt(SpellingCorrector::total));
            ranks = longer.size() > 4 * MAX_PROPOSALS ? longer.subList(0, 4 * MAX_PROPOSALS) : longer;
        }
        List<String> proposals = new ArrayList<>();
        for (List<Integer> rank : ranks.subList(0, Math.min(ranks.size(), MAX_PROPOSALS))) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < rank.size(); i++) {
                words.add(choices.get(i).get(rank.get(i)));
            }
            proposals.add(String.join(" ", words));
        }
        return proposals;
    }

    private static int total(List<Integer> ranks) {
        return ranks.stream().mapToInt(Integer::intValue).sum();
    }
}
