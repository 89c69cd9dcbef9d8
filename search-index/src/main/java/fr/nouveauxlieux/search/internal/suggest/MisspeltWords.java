package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.query.FilterQueries;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;

/**
 * The words that places hold close to those typed. A word is looked up once for each number of edits, and no place is
 * looked at where one of the words is like none.
 */
final class MisspeltWords {

    private static final int SHORTEST_MISSPELT = 4;
    private static final int SHORTEST_FOR_TWO_EDITS = 8;

    private final List<String> skeletons;
    private final IndexReader reader;
    private final Map<Sought, Set<String>> known = new HashMap<>();

    /** @param prefix whether the word may be the beginning of another */
    private record Sought(String skeleton, int edits, boolean prefix) {}

    /** @param skeletons of the words typed, in their order */
    MisspeltWords(List<String> skeletons, IndexReader reader) {
        this.skeletons = skeletons;
        this.reader = reader;
    }

    /** How many edits are worth trying: none where every word is too short or a number. */
    int mostEdits() {
        return skeletons.stream()
                .filter(MisspeltWords::isForgiven)
                .mapToInt(skeleton -> allowed(skeleton, 2))
                .max()
                .orElse(0);
    }

    /** @return the places that hold all the words; empty where some word is like none that places hold */
    Optional<Query> query(int edits, boolean unfinished) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < skeletons.size(); i++) {
            Set<String> words = like(skeletons.get(i), edits, unfinished && i == skeletons.size() - 1);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            query.add(FilterQueries.anyTerm(Fields.SKELETON, words), Occur.FILTER);
        }
        return Optional.of(query.build());
    }

    private Set<String> like(String skeleton, int edits, boolean prefix) throws IOException {
        Sought sought = new Sought(skeleton, isForgiven(skeleton) ? allowed(skeleton, edits) : 0, prefix);
        Set<String> words = known.get(sought);
        if (words == null) {
            words = lookUp(sought);
            known.put(sought, words);
        }
        return words;
    }

    private Set<String> lookUp(Sought sought) throws IOException {
        Automaton near = new LevenshteinAutomata(sought.skeleton(), true).toAutomaton(sought.edits());
        CompiledAutomaton compiled =
                new CompiledAutomaton(sought.prefix() ? followedByAnything(near) : near, !sought.prefix(), true);
        Set<String> words = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.SKELETON);
            if (terms != null) {
                TermsEnum each = compiled.getTermsEnum(terms);
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    words.add(term.utf8ToString());
                }
            }
        }
        return words;
    }

    /** Deterministic as the automaton given: once what it accepts is read, the rest does not matter. */
    private static Automaton followedByAnything(Automaton deterministic) {
        Automaton longer = new Automaton();
        Transition each = new Transition();
        for (int state = 0; state < deterministic.getNumStates(); state++) {
            longer.createState();
        }
        for (int state = 0; state < deterministic.getNumStates(); state++) {
            if (deterministic.isAccept(state)) {
                longer.setAccept(state, true);
                longer.addTransition(state, state, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
            } else {
                deterministic.initTransition(state, each);
                for (int i = deterministic.getNumTransitions(state); i > 0; i--) {
                    deterministic.getNextTransition(each);
                    longer.addTransition(state, each.dest, each.min, each.max);
                }
            }
        }
        longer.finishState();
        return Operations.removeDeadStates(longer);
    }

    private static boolean isForgiven(String skeleton) {
        return skeleton.length() >= SHORTEST_MISSPELT && !Character.isDigit(skeleton.charAt(0));
    }

    private static int allowed(String skeleton, int edits) {
        return skeleton.length() >= SHORTEST_FOR_TWO_EDITS ? edits : 1;
    }
}
