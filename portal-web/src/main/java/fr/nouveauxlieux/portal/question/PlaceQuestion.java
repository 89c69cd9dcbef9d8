package fr.nouveauxlieux.portal.question;

import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.Locale;
import java.util.Set;

/**
 * A question that was read from an address, and can be written back to one.
 *
 * @param query what the index is asked
 * @param openNow true where "open now" was asked, rather than a moment that was told
 */
public record PlaceQuestion(PlaceQuery query, boolean openNow) {

    /**
     * The one address of this question, whatever the order and manner in which it was asked: parameters in a fixed
     * order, codes sorted, defaults left out, "open now" left as it is. What people may share.
     */
    public QueryString toQueryString() {
        return write(openNow);
    }

    /**
     * The address of the page that follows. "Open now" becomes the minute at which the first page was asked, since all
     * pages answer one question.
     */
    public QueryString nextPage(String cursor) {
        return write(false).withOnly(QuestionParameters.CURSOR, cursor);
    }

    /** What tells two questions apart to a cache: the minute counts where "now" was asked. */
    public String cacheKey() {
        return write(false).toString();
    }

    private QueryString write(boolean sayNow) {
        QueryString text = QueryString.empty();
        if (!query.text().isBlank()) {
            text = text.with(QuestionParameters.TEXT, query.text());
        }
        text = writeGeometry(text);
        text = writeFilters(text);
        if (query.openAt().isPresent()) {
            text = text.with(
                    QuestionParameters.OPEN, new OpeningMoment(query.openAt().get(), sayNow).toText());
        }
        return writeShape(text);
    }

    private QueryString writeGeometry(QueryString before) {
        QueryString text = before;
        if (query.near().isPresent()) {
            text = text.with(
                    QuestionParameters.NEAR, GeometryText.write(query.near().get()));
        }
        if (query.radiusMetres().isPresent()) {
            text = text.with(
                    QuestionParameters.RADIUS,
                    GeometryText.write(query.radiusMetres().getAsDouble()));
        }
        if (query.box().isPresent()) {
            text = text.with(
                    QuestionParameters.BOX, GeometryText.write(query.box().get()));
        }
        if (query.polygon().isPresent()) {
            text = text.with(
                    QuestionParameters.POLYGON,
                    GeometryText.write(query.polygon().get()));
        }
        return text;
    }

    private QueryString writeFilters(QueryString before) {
        QueryString text = before;
        for (Facet facet : Facet.values()) {
            for (String code : query.filters().getOrDefault(facet, Set.of()).stream()
                    .sorted()
                    .toList()) {
                text = text.with(facet.parameter(), code);
            }
        }
        return text;
    }

    private QueryString writeShape(QueryString before) {
        QueryString text = before;
        if (query.sort() != PlaceQuery.Sort.RELEVANCE) {
            text = text.with(QuestionParameters.SORT, query.sort().name().toLowerCase(Locale.ROOT));
        }
        if (query.limit() != PlaceQuery.DEFAULT_LIMIT) {
            text = text.with(QuestionParameters.LIMIT, Integer.toString(query.limit()));
        }
        if (query.cursor().isPresent()) {
            text = text.with(QuestionParameters.CURSOR, query.cursor().get());
        }
        for (Facet facet : Facet.values()) {
            if (query.countedFacets().contains(facet)) {
                text = text.with(QuestionParameters.COUNTED_FACETS, facet.parameter());
            }
        }
        return text;
    }
}
