package fr.nouveauxlieux.search.internal;

import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import fr.nouveauxlieux.search.internal.facets.FacetCounting;
import fr.nouveauxlieux.search.internal.matching.Matcher;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import fr.nouveauxlieux.search.internal.matching.Separation;
import fr.nouveauxlieux.search.internal.query.CompiledQuestion;
import fr.nouveauxlieux.search.internal.query.QuestionCompiler;
import fr.nouveauxlieux.search.internal.query.TextPlan;
import fr.nouveauxlieux.search.internal.ranking.Cursor;
import fr.nouveauxlieux.search.internal.ranking.RankKey;
import fr.nouveauxlieux.search.internal.ranking.RankOrder;
import fr.nouveauxlieux.search.internal.ranking.RankedPlace;
import fr.nouveauxlieux.search.internal.ranking.Ranking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.IndexSearcher;

/** Answers a question: finds, counts, ranks, reads the page. */
final class PlaceSearch {

    private final QuestionCompiler compiler;

    PlaceSearch(QuestionCompiler compiler) {
        this.compiler = compiler;
    }

    PlaceHits search(PlaceQuery question, IndexSearcher searcher) throws IOException {
        Optional<Cursor> cursor = question.cursor().map(text -> Cursor.decode(text, question));
        boolean byDistance = isByDistance(question);
        CompiledQuestion compiled =
                compiler.compile(question, cursor.map(Cursor::plan), question.countedFacets(), byDistance, searcher);
        FacetCounting facets = new FacetCounting(question.countedFacets());
        compiled.sideways().forEach(facets::addFilter);
        RankOrder order = orderOf(question, compiled, byDistance);

        List<SegmentMatches> segments = Matcher.match(searcher, compiled.query(), order.byScore());
        int total = 0;
        for (SegmentMatches matches : segments) {
            cutRadius(question, matches);
            facets.countAndFilter(matches);
            total += matches.size();
        }
        List<RankedPlace> ranked = question.limit() == 0
                ? List.of()
                : Ranking.best(segments, order, question.limit() + 1, cursor.map(Cursor::last));
        List<RankedPlace> page = ranked.size() > question.limit() ? ranked.subList(0, question.limit()) : ranked;
        Optional<String> next = ranked.size() > page.size() && !page.isEmpty()
                ? Optional.of(nextCursor(page.get(page.size() - 1).key(), compiled, question))
                : Optional.empty();
        return new PlaceHits(
                total,
                readPage(page, question),
                facets.counts(),
                next,
                compiled.text().flatMap(TextPlan::corrected));
    }

    private static boolean isByDistance(PlaceQuery question) {
        return question.sort() == PlaceQuery.Sort.DISTANCE
                || question.sort() == PlaceQuery.Sort.RELEVANCE
                        && question.near().isPresent()
                        && !QuestionCompiler.hasWords(question);
    }

    private static RankOrder orderOf(PlaceQuery question, CompiledQuestion compiled, boolean byDistance) {
        if (byDistance) {
            return new RankOrder(false, Optional.of(new Separation(compiled.origins())), false);
        }
        if (question.sort() == PlaceQuery.Sort.NAME || compiled.text().isEmpty()) {
            return new RankOrder(false, Optional.empty(), true);
        }
        Optional<Separation> separation =
                compiled.origins().isEmpty() ? Optional.empty() : Optional.of(new Separation(compiled.origins()));
        return new RankOrder(true, separation, false);
    }

    private static void cutRadius(PlaceQuery question, SegmentMatches matches) throws IOException {
        if (question.radiusMetres().isPresent()) {
            Matcher.measure(
                    matches,
                    new Separation(List.of(question.near().orElseThrow())),
                    Separation.ofMetres(question.radiusMetres().getAsDouble()));
        }
    }

    private static String nextCursor(RankKey last, CompiledQuestion compiled, PlaceQuery question) {
        return new Cursor(compiled.text().map(TextPlan::code).orElse(""), last).encode(question);
    }

    private static List<PlaceHit> readPage(List<RankedPlace> page, PlaceQuery question) throws IOException {
        Optional<Separation> fromPoint = question.near().map(point -> new Separation(List.of(point)));
        List<PlaceHit> hits = new ArrayList<>(page.size());
        for (RankedPlace place : page) {
            BinaryDocValues summaries = DocValues.getBinary(place.leaf().reader(), Fields.SUMMARY);
            summaries.advanceExact(place.document());
            hits.add(new PlaceHit(SummaryCodec.decode(summaries.binaryValue()), distance(place, fromPoint)));
        }
        return hits;
    }

    private static OptionalDouble distance(RankedPlace place, Optional<Separation> fromPoint) throws IOException {
        if (fromPoint.isEmpty()) {
            return OptionalDouble.empty();
        }
        var locations = DocValues.getNumeric(place.leaf().reader(), Fields.LOCATION);
        return locations.advanceExact(place.document())
                ? OptionalDouble.of(Separation.metres(fromPoint.get().of(locations.longValue())))
                : OptionalDouble.empty();
    }
}
