package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Puts the conditions of a question together. */
public final class QuestionCompiler {

    private final TextPlanner planner;
    private final FilterQueries filters;
    private final ConditionQueries conditions;

    public QuestionCompiler(TextPlanner planner, FilterQueries filters) {
        this.planner = planner;
        this.filters = filters;
        this.conditions = new ConditionQueries(filters);
    }

    public static boolean hasWords(PlaceQuery question) {
        return !question.text().isBlank() && !FrenchText.words(question.text()).isEmpty();
    }

    /** Whether the question keeps every place: no words, no geometry, no filter. */
    public static boolean keepsAll(PlaceQuery question) {
        return !hasWords(question)
                && question.radiusMetres().isEmpty()
                && question.box().isEmpty()
                && question.polygon().isEmpty()
                && question.filters().isEmpty()
                && question.condition().isEmpty()
                && question.opening().isEmpty();
    }

    /**
     * @param text how the words were understood, if there are any
     */
    public CompiledQuestion compile(
            PlaceQuery question, Optional<TextPlan> text, FindingScope scope, IndexSearcher searcher)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        text.ifPresent(understood -> query.add(understood.query(), Occur.MUST));
        addGeometry(question, query);
        Map<Facet, Set<String>> sideways = addFilters(question, scope.counted(), query);
        if (!question.opening().isEmpty() && !scope.openingCounted()) {
            query.add(OpeningQueries.any(question.opening(), searcher.getIndexReader()), Occur.FILTER);
        }
        question.condition().ifPresent(condition -> query.add(conditions.of(condition), Occur.FILTER));
        scope.inside().ifPresent(inside -> query.add(inside, Occur.FILTER));
        if (scope.located()) {
            query.add(new FieldExistsQuery(Fields.LOCATION), Occur.FILTER);
        }
        List<Coordinates> origins = question.near().map(List::of).orElseGet(() -> text.map(TextPlan::centres)
                .orElse(List.of()));
        return new CompiledQuestion(simplify(query.build()), text, origins, sideways);
    }

    /** Understands the words in the strictest way, or as the pages before did. */
    public Optional<TextPlan> understand(PlaceQuery question, Optional<String> planOfPagesBefore) {
        if (!hasWords(question)) {
            return Optional.empty();
        }
        boolean hasPoint = question.near().isPresent();
        return Optional.of(planOfPagesBefore
                .map(plan -> planner.again(plan, question.text(), hasPoint))
                .orElseGet(() -> planner.strictest(question.text(), hasPoint)));
    }

    /** Where nothing was found: a freer understanding, unless it is the filters that keep nothing. */
    public Optional<TextPlan> understandBetter(PlaceQuery question, TextPlan strictest, IndexSearcher searcher)
            throws IOException {
        TextPlan better = planner.plan(question.text(), question.near().isPresent(), searcher);
        return better.code().equals(strictest.code()) ? Optional.empty() : Optional.of(better);
    }

    private static void addGeometry(PlaceQuery question, BooleanQuery.Builder query) {
        if (question.radiusMetres().isPresent()) {
            Coordinates centre = question.near().orElseThrow();
            double radius = question.radiusMetres().getAsDouble();
            query.add(
                    hasWords(question) ? new VicinityQuery(centre, radius) : FilterQueries.boxAround(centre, radius),
                    Occur.FILTER);
        }
        question.box().ifPresent(box -> query.add(FilterQueries.box(box), Occur.FILTER));
        question.polygon().ifPresent(polygon -> query.add(FilterQueries.polygon(polygon), Occur.FILTER));
    }

    private Map<Facet, Set<String>> addFilters(PlaceQuery question, Set<Facet> counted, BooleanQuery.Builder query) {
        Map<Facet, Set<String>> sideways = new EnumMap<>(Facet.class);
        question.filters().forEach((facet, codes) -> {
            if (codes.isEmpty()) {
                return;
            }
            if (counted.contains(facet)) {
                sideways.put(facet, filters.accepted(facet, codes));
            } else {
                query.add(filters.facet(facet, codes), Occur.FILTER);
            }
        });
        return sideways;
    }

    private static Query simplify(BooleanQuery query) {
        if (query.clauses().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        if (query.clauses().size() == 1) {
            BooleanClause only = query.clauses().get(0);
            return only.getOccur() == Occur.MUST ? only.getQuery() : new ConstantScoreQuery(only.getQuery());
        }
        return query;
    }
}
