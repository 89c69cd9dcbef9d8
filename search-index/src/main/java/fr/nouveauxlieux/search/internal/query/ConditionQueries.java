package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.PlaceCondition;
import fr.nouveauxlieux.search.internal.document.Fields;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Turns conditions into queries of the index. */
final class ConditionQueries {

    private final FilterQueries filters;

    ConditionQueries(FilterQueries filters) {
        this.filters = filters;
    }

    Query of(PlaceCondition condition) {
        if (condition instanceof PlaceCondition.All all) {
            return together(all.parts(), Occur.FILTER, new MatchAllDocsQuery());
        }
        if (condition instanceof PlaceCondition.Any any) {
            return together(any.parts(), Occur.SHOULD, new MatchNoDocsQuery());
        }
        return condition instanceof PlaceCondition.Not not ? allBut(of(not.part())) : ofOne(condition);
    }

    private Query ofOne(PlaceCondition condition) {
        if (condition instanceof PlaceCondition.Coded coded) {
            return filters.facet(coded.facet(), coded.codes());
        }
        if (condition instanceof PlaceCondition.CodedBy coded) {
            return new CodeTestQuery(coded);
        }
        if (condition instanceof PlaceCondition.Known known) {
            return new FieldExistsQuery(Fields.facet(known.facet()));
        }
        if (condition instanceof PlaceCondition.InBox inside) {
            return FilterQueries.box(inside.box());
        }
        if (condition instanceof PlaceCondition.InPolygon inside) {
            return FilterQueries.polygon(inside.polygon());
        }
        if (condition instanceof PlaceCondition.Identified identified) {
            return FilterQueries.anyTerm(Fields.ID, identified.ids());
        }
        return condition instanceof PlaceCondition.Told told
                ? new SummaryQuery(told)
                : new FieldExistsQuery(Fields.LOCATION);
    }

    private Query together(List<PlaceCondition> parts, Occur occur, Query ofNone) {
        if (parts.isEmpty()) {
            return ofNone;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(of(part), occur));
        return new ConstantScoreQuery(query.build());
    }

    private static Query allBut(Query part) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(part, Occur.MUST_NOT)
                .build();
    }
}
