package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What narrows the question, each with the address of the same question without it. */
final class ActiveFilters {

    /**
     * @param name what is asked, in words
     * @param url the search page without it
     */
    public record ActiveFilter(String parameter, String code, String name, String url) {}

    private final Texts texts;
    private final FacetTexts facetTexts;

    ActiveFilters(Texts texts, FacetTexts facetTexts) {
        this.texts = texts;
        this.facetTexts = facetTexts;
    }

    List<ActiveFilter> of(QueryString question) {
        List<ActiveFilter> filters = new ArrayList<>();
        question.asMap()
                .forEach((parameter, codes) -> codes.forEach(code -> nameOf(parameter, code)
                        .ifPresent(name -> filters.add(new ActiveFilter(
                                parameter,
                                code,
                                name,
                                question.without(parameter, code).appendTo(SearchPage.PATH))))));
        return filters;
    }

    private Optional<String> nameOf(String parameter, String code) {
        return switch (parameter) {
            case QuestionParameters.BOX, QuestionParameters.POLYGON -> Optional.of(texts.get("filter.area"));
            case QuestionParameters.OPEN ->
                Optional.of(texts.find("filter.open-" + code).orElseGet(() -> texts.get("filter.open-then")));
            default -> Facet.findByParameter(parameter).map(facet -> facetTexts.nameOf(facet, code));
        };
    }
}
