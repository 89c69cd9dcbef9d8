package fr.nouveauxlieux.search.internal;

import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.internal.facets.FacetCounting;
import fr.nouveauxlieux.search.internal.facets.OpeningCounting;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import fr.nouveauxlieux.search.internal.matching.Separation;
import fr.nouveauxlieux.search.internal.query.CompiledQuestion;
import fr.nouveauxlieux.search.internal.query.FindingScope;
import fr.nouveauxlieux.search.internal.query.PlaceFinder;
import fr.nouveauxlieux.search.internal.query.QuestionCompiler;
import fr.nouveauxlieux.search.internal.query.TextPlan;
import fr.nouveauxlieux.search.internal.ranking.Cursor;
import fr.nouveauxlieux.search.internal.ranking.NearestPlaces;
import fr.nouveauxlieux.search.internal.ranking.RankOrder;
import fr.nouveauxlieux.search.internal.ranking.RankedPlace;
import fr.nouveauxlieux.search.internal.ranking.Ranking;
import fr.nouveauxlieux.search.internal.store.LocatedCount;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** Answers a question: finds, counts, ranks, reads the page. */
final class PlaceSearch {

    private final PlaceFinder finder;
    private final LocatedCount located = new LocatedCount();

    PlaceSearch(PlaceFinder finder) {
        this.finder = finder;
    }

    PlaceHits search(PlaceQuery question, IndexSearcher searcher) throws IOException {
        if (isNearestOfAll(question)) {
            Optional<List<RankedPlace>> nearest =
                    NearestPlaces.find(question.near().orElseThrow(), question.limit() + 1, searcher);
            if (nearest.isPresent()) {
                return page(question, located.of(searcher), nearest.get(), FacetCounting.ofNothing(), Optional.empty());
            }
        }
        return searchAll(question, searcher);
    }

    private PlaceHits searchAll(PlaceQuery question, IndexSearcher searcher) throws IOException {
        Optional<Cursor> cursor = question.cursor().map(text -> Cursor.decode(text, question));
        boolean byDistance = isByDistance(question);
        boolean byScore = !byDistance && question.sort() == PlaceQuery.Sort.RELEVANCE;
        PlaceFinder.Found found = finder.find(
                question,
                cursor.map(Cursor::plan),
                new FindingScope(
                        question.countedFacets(),
                        !question.countedOpenings().isEmpty(),
                        byDistance,
                        byScore && QuestionCompiler.hasWords(question),
                        Optional.empty()),
                searcher);
        FacetCounting facets = new FacetCounting(question.countedFacets(), OpeningCounting.of(question, searcher));
        found.question().sideways().forEach(facets::addFilter);
        int total = 0;
        for (SegmentMatches matches : found.segments()) {
            facets.countAndFilter(matches);
            total += matches.size();
        }
        RankOrder order = orderOf(question, found.question(), byDistance);
        List<RankedPlace> ranked = question.limit() == 0
                ? List.of()
                : Ranking.best(found.segments(), order, question.limit() + 1, cursor.map(Cursor::last));
        return page(question, total, ranked, facets, found.question().text());
    }

    /** @param ranked one more than the page, if there are more */
    private static PlaceHits page(
            PlaceQuery question, int total, List<RankedPlace> ranked, FacetCounting facets, Optional<TextPlan> text)
            throws IOException {
        boolean more = ranked.size() > question.limit();
        List<RankedPlace> page = more ? ranked.subList(0, question.limit()) : ranked;
        Optional<String> next = more && !page.isEmpty()
                ? Optional.of(new Cursor(
                                text.map(TextPlan::code).orElse(""),
                                page.get(page.size() - 1).key())
                        .encode(question))
                : Optional.empty();
        Optional<Separation> fromPoint = question.near().map(point -> new Separation(List.of(point)));
        return new PlaceHits(
                total,
                PageReading.read(page, fromPoint),
                facets.counts(),
                facets.openings(),
                next,
                text.flatMap(TextPlan::corrected));
    }

    private static boolean isNearestOfAll(PlaceQuery question) {
        return question.limit() > 0
                && question.cursor().isEmpty()
                && question.countedFacets().isEmpty()
                && question.countedOpenings().isEmpty()
                && isByDistance(question)
                && QuestionCompiler.keepsAll(question);
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
}
