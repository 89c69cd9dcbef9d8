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

    public TextPlanner(TerritoryNames names, SpellingCorrector corrector) {
        this.names = names;
        this.corrector = corrector;
    }

    public TextPlan plan(String text, boolean hasPoint, IndexSearcher searcher) throws IOException {
        Understanding typed = Understanding.of(text, names);
        TextPlan strict = make(text, typed, Reach.STRICT, hasPoint, Optional.empty());
        if (Matcher.anyMatch(searcher, strict.query())) {
            return strict;
        }
        List<String> corrections = corrector.corrections(typed, searcher);
        for (String corrected : corrections) {
            TextPlan plan = make(corrected, Reach.STRICT, hasPoint);
            if (Matcher.anyMatch(searcher, plan.query())) {
                return plan;
            }
        }
        TextPlan wide = make(text, typed, Reach.WIDE, hasPoint, Optional.empty());
        if (Matcher.anyMatch(searcher, wide.query())) {
            return wide;
        }
        for (String corrected : corrections) {
            TextPlan plan = make(corrected, Reach.WIDE, hasPoint);
            if (Matcher.anyMatch(searcher, plan.query())) {
                return plan;
            }
        }
        if (corrections.isEmpty()) {
            return make(text, typed, Reach.PARTIAL, hasPoint, Optional.empty());
        }
        return make(corrections.get(0), Reach.PARTIAL, hasPoint);
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
                new TextQueries(understood, reach, hasOrigin).build(),
                reach.code() + corrected.orElse(""),
                centres,
                corrected);
    }
}
