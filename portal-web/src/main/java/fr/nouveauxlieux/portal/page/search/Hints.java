package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.ArrayList;
import java.util.List;

/** Says what to try when nothing was found, the least change first. */
final class Hints {

    private static final int WIDER = 5;

    private final Texts texts;
    private final FacetTexts facetTexts;

    Hints(Texts texts, FacetTexts facetTexts) {
        this.texts = texts;
        this.facetTexts = facetTexts;
    }

    List<Hint> of(PlaceQuery query, QueryString question) {
        List<Hint> hints = new ArrayList<>();
        query.radiusMetres().ifPresent(metres -> {
            double wider = Math.min(metres * WIDER, QuestionReader.LARGEST_RADIUS_METRES);
            hints.add(new Hint(
                    texts.format("hint.wider", texts.distance(wider)),
                    question.withOnly(QuestionParameters.RADIUS, Long.toString(Math.round(wider)))
                            .appendTo(SearchPage.PATH)));
        });
        new ActiveFilters(texts, facetTexts)
                .of(question)
                .forEach(filter -> hints.add(new Hint(texts.format("hint.without", filter.name()), filter.url())));
        if (!query.text().isBlank() && question.asMap().size() > 1) {
            hints.add(new Hint(
                    texts.format("hint.text-only", query.text()),
                    QueryString.empty()
                            .with(QuestionParameters.TEXT, query.text())
                            .appendTo(SearchPage.PATH)));
        }
        hints.add(new Hint(texts.get("hint.everything"), SearchPage.PATH));
        return hints;
    }
}
