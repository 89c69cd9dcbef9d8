package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Says what to try when nothing was found, the least change first, and nothing that would find nothing again. */
final class Hints {

    private static final int WIDER = 5;

    private final Texts texts;
    private final FacetTexts facetTexts;
    private final ToIntFunction<QueryString> countPlaces;

    /** @param countPlaces tells how many places answer a question */
    Hints(Texts texts, FacetTexts facetTexts, ToIntFunction<QueryString> countPlaces) {
        this.texts = texts;
        this.facetTexts = facetTexts;
        this.countPlaces = countPlaces;
    }

    List<Hint> of(PlaceQuery query, QueryString question) {
        List<Hint> hints = new ArrayList<>();
        if (query.radiusMetres().isPresent()) {
            findWider(query.radiusMetres().getAsDouble(), question).ifPresent(hints::add);
        }
        new ActiveFilters(texts, facetTexts).of(question).forEach(filter -> find(
                        texts.format("hint.without", filter.name()),
                        question.without(filter.parameter(), filter.code()))
                .ifPresent(hints::add));
        if (!query.text().isBlank() && question.asMap().size() > 1) {
            find(
                            texts.format("hint.text-only", query.text()),
                            QueryString.empty().with(QuestionParameters.TEXT, query.text()))
                    .ifPresent(hints::add);
        }
        find(texts.get("hint.everything"), QueryString.empty()).ifPresent(hints::add);
        return hints;
    }

    /** The first of the wider and wider circles that holds something. */
    private Optional<Hint> findWider(double radius, QueryString question) {
        double wider = radius;
        while (wider < QuestionReader.LARGEST_RADIUS_METRES) {
            wider = Math.min(wider * WIDER, QuestionReader.LARGEST_RADIUS_METRES);
            Optional<Hint> hint = find(
                    texts.format("hint.wider", texts.distance(wider)),
                    question.withOnly(QuestionParameters.RADIUS, Long.toString(Math.round(wider))));
            if (hint.isPresent()) {
                return hint;
            }
        }
        return Optional.empty();
    }

    private Optional<Hint> find(String name, QueryString question) {
        int places = countPlaces.applyAsInt(question);
        return places == 0 ? Optional.empty() : Optional.of(new Hint(name, question.appendTo(SearchPage.PATH), places));
    }
}
