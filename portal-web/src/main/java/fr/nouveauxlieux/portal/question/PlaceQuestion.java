package fr.nouveauxlieux.portal.question;

import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.OpeningChoice;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A question that was read from an address, and can be written back to one.
 *
 * @param query what the index is asked
 * @param now the minute that was meant by "open now" and "this evening"
 * @param openNow true where "open now" was asked, whatever moments were told beside it
 */
public record PlaceQuestion(PlaceQuery query, Instant now, boolean openNow) {

    /**
     * The one address of this question, whatever the order and manner in which it was asked: parameters in a fixed
     * order, codes sorted, defaults left out, "open now" left as it is. What people may share.
     */
    public QueryString toQueryString() {
        return write(true);
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
        boolean evening = query.opening().stream().anyMatch(OpeningChoice.EveningOf.class::isInstance);
        boolean counted = !query.countedOpenings().isEmpty();
        return write(false) + (evening || counted ? "@" + now : "");
    }

    /** How many places answer each manner of opening that was counted, in the order in which they are shown. */
    public Map<String, Integer> countsOfOpening(PlaceHits hits) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : OpeningWords.COUNTED) {
            Integer places = hits.openings().get(OpeningWords.read(word, now));
            if (places != null) {
                counts.put(word, places);
            }
        }
        return counts;
    }

    private QueryString write(boolean sayNow) {
        QueryString.Builder text = new QueryString.Builder();
        if (!query.text().isBlank()) {
            text.add(QuestionParameters.TEXT, query.text());
        }
        writeGeometry(text);
        for (Facet facet : Facet.values()) {
            Set<String> codes = query.filters().getOrDefault(facet, Set.of());
            codes.stream().sorted().forEach(code -> text.add(facet.parameter(), code));
        }
        query.opening().stream()
                .map(choice -> sayNow && isNow(choice) ? OpeningWords.NOW : OpeningWords.write(choice))
                .sorted()
                .forEach(choice -> text.add(QuestionParameters.OPEN, choice));
        writeShape(text);
        return text.build();
    }

    private boolean isNow(OpeningChoice choice) {
        return openNow && choice.equals(new OpeningChoice.At(now));
    }

    private void writeGeometry(QueryString.Builder text) {
        query.near().ifPresent(point -> text.add(QuestionParameters.NEAR, GeometryText.write(point)));
        query.radiusMetres().ifPresent(metres -> text.add(QuestionParameters.RADIUS, GeometryText.write(metres)));
        query.box().ifPresent(box -> text.add(QuestionParameters.BOX, GeometryText.write(box)));
        query.polygon().ifPresent(polygon -> text.add(QuestionParameters.POLYGON, GeometryText.write(polygon)));
    }

    private void writeShape(QueryString.Builder text) {
        if (query.sort() != PlaceQuery.Sort.RELEVANCE) {
            text.add(QuestionParameters.SORT, query.sort().name().toLowerCase(Locale.ROOT));
        }
        if (query.limit() != PlaceQuery.DEFAULT_LIMIT) {
            text.add(QuestionParameters.LIMIT, Integer.toString(query.limit()));
        }
        query.cursor().ifPresent(cursor -> text.add(QuestionParameters.CURSOR, cursor));
        for (Facet facet : Facet.values()) {
            if (query.countedFacets().contains(facet)) {
                text.add(QuestionParameters.COUNTED_FACETS, facet.parameter());
            }
        }
        if (!query.countedOpenings().isEmpty()) {
            text.add(QuestionParameters.COUNTED_FACETS, QuestionParameters.OPEN);
        }
    }
}
