package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.internal.matching.Matcher;
import fr.nouveauxlieux.search.internal.territory.TerritoryNames;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/**
 * Chooses how to understand the text of a question: the strictest way that finds anything in the whole index, whatever
 * the filters, so that moving the map or ticking a box never changes the meaning of words.
 */
public final class TextPlanner {

    private final TerritoryNames names;
    private final SpellingCorrector corrector;
    private final TermLookups lookups = new TermLookups();

    public TextPlanner(TerritoryNames names, SpellingCorrector corrector) {
        this.names = names;
        this.corrector = corrector;
    }

    /** The words as typed, all of them, understood in the strictest way. */
    public TextPlan strictest(String text, boolean hasPoint) {
        return make(text, Understanding.of(text, names), Reach.STRICT, hasPoint, Optional.empty());
    }

    /** What to do where the strictest understanding may find nothing. */
    public TextPlan plan(String text, boolean hasPoint, IndexSearcher searcher) throws IOException {
        TextPlan strict = strictest(text, hasPoint);
        if (Matcher.anyMatch(searcher, strict.query())) {
            return strict;
        }
        Understanding typed = Understanding.of(text, names);
        List<String> corrections = corrector.correctUnknown(typed, searcher);
        for (Reach reach : List.of(Reach.STRICT, Reach.WIDE)) {
            TextPlan asTyped = make(text, typed, reach, hasPoint, Optional.empty());
            if (reach != Reach.STRICT && Matcher.anyMatch(searcher, asTyped.query())) {
                return asTyped;
            }
            Optional<TextPlan> corrected = firstThatFinds(corrections, reach, hasPoint, searcher);
            if (corrected.isPresent()) {
                return corrected.get();
            }
        }
        return partial(text, typed, corrections, hasPoint, searcher);
    }

    /** Some word is nowhere near: the territory stays, if one is named, and the other words count as they can. */
    private TextPlan partial(
            String text, Understanding typed, List<String> corrections, boolean hasPoint, IndexSearcher searcher)
            throws IOException {
        TextPlan partial = corrections.isEmpty()
                ? make(text, typed, Reach.PARTIAL, hasPoint, Optional.empty())
                : make(corrections.get(0), Reach.PARTIAL, hasPoint);
        if (!typed.namesTerritory() || Matcher.anyMatch(searcher, partial.query())) {
            return partial;
        }
        return make(text, typed, Reach.TERRITORY_ALONE, hasPoint, Optional.empty());
    }

    private Optional<TextPlan> firstThatFinds(
            List<String> corrections, Reach reach, boolean hasPoint, IndexSearcher searcher) throws IOException {
        for (String corrected : corrections) {
            TextPlan plan = make(corrected, reach, hasPoint);
            if (Matcher.anyMatch(searcher, plan.query())) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /** The understanding that a plan's code tells, whatever the index holds now. */
    public TextPlan again(String code, String text, boolean hasPoint) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("expected a cursor as given with a page of results");
        }
        Reach reach = Reach.ofCode(code.charAt(0));
        String corrected = code.substring(1);
        return corrected.isEmpty()
                ? make(text, Understanding.of(text, names), reach, hasPoint, Optional.empty())
                : make(corrected, reach, hasPoint);
    }

    private TextPlan make(String corrected, Reach reach, boolean hasPoint) {
        return make(corrected, Understanding.of(corrected, names), reach, hasPoint, Optional.of(corrected));
    }

    private TextPlan make(
            String text, Understanding understood, Reach reach, boolean hasPoint, Optional<String> corrected) {
        List<Coordinates> centres = TextQueries.centresOfNamed(understood);
        boolean hasOrigin = hasPoint || !centres.isEmpty();
        return new TextPlan(
                new TextQueries(understood, reach, hasOrigin, lookups).build(),
                reach.code() + corrected.orElse(""),
                centres,
                corrected);
    }
}
