package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.internal.matching.Matcher;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import fr.nouveauxlieux.search.internal.matching.Separation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** Finds what answers a question: first as typed, and where that finds nothing, as it was perhaps meant. */
public final class PlaceFinder {

    private final QuestionCompiler compiler;

    public PlaceFinder(QuestionCompiler compiler) {
        this.compiler = compiler;
    }

    public record Found(CompiledQuestion question, List<SegmentMatches> segments) {}

    /** @param planOfPagesBefore how the pages before understood the words, if there were any */
    public Found find(
            PlaceQuery question, Optional<String> planOfPagesBefore, FindingScope scope, IndexSearcher searcher)
            throws IOException {
        Optional<TextPlan> text = compiler.understand(question, planOfPagesBefore);
        Found found = run(question, text, scope, searcher);
        if (text.isPresent() && planOfPagesBefore.isEmpty() && found.segments().isEmpty()) {
            Optional<TextPlan> better = compiler.understandBetter(question, text.get(), searcher);
            if (better.isPresent()) {
                return run(question, better, scope, searcher);
            }
        }
        return found;
    }

    private Found run(PlaceQuery question, Optional<TextPlan> text, FindingScope scope, IndexSearcher searcher)
            throws IOException {
        CompiledQuestion compiled = compiler.compile(question, text, scope, searcher);
        List<SegmentMatches> segments = Matcher.match(searcher, compiled.query(), scope.scored());
        if (question.radiusMetres().isPresent()) {
            Separation separation = new Separation(List.of(question.near().orElseThrow()));
            double limit = Separation.ofMetres(question.radiusMetres().getAsDouble());
            for (SegmentMatches matches : segments) {
                Matcher.measure(matches, separation, limit);
            }
        }
        return new Found(compiled, segments);
    }
}
