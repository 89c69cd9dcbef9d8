package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.page.search.FilterGroup.FilterChoice;
import fr.nouveauxlieux.portal.question.FacetCodes;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the filters of the form, each choice with the number of places that it would find. */
final class FilterGroups {

    /** Lists of choices of which several may be ticked, in the order of the form. */
    private static final List<Facet> LISTS = List.of(Facet.TYPE, Facet.LABEL, Facet.FAMILY, Facet.SERVICE);

    /** Single conditions for a visit, each a facet and the one code that matters. */
    private static final Map<Facet, String> CONDITIONS = conditions();

    static final List<Facet> COUNTED =
            Stream.concat(LISTS.stream(), CONDITIONS.keySet().stream()).toList();

    private final Texts texts;
    private final FacetTexts facetTexts;

    FilterGroups(Texts texts, FacetTexts facetTexts) {
        this.texts = texts;
        this.facetTexts = facetTexts;
    }

    private static Map<Facet, String> conditions() {
        Map<Facet, String> conditions = new LinkedHashMap<>();
        conditions.put(Facet.ACCESSIBLE, "yes");
        conditions.put(Facet.APPOINTMENT, "none");
        conditions.put(Facet.PRICE, "free");
        conditions.put(Facet.HOURS, "known");
        return conditions;
    }

    List<FilterGroup> of(Map<Facet, List<FacetCount>> counts, QueryString question) {
        return Stream.concat(
                        Stream.of(visit(counts, question)),
                        LISTS.stream().map(facet -> list(facet, counts.getOrDefault(facet, List.of()), question)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private FilterGroup visit(Map<Facet, List<FacetCount>> counts, QueryString question) {
        Stream<FilterChoice> openNow = Stream.of(new FilterChoice(
                "filter-open-now",
                QuestionParameters.OPEN,
                "now",
                texts.get("filter.open-now"),
                "",
                question.has(QuestionParameters.OPEN, "now")));
        Stream<FilterChoice> conditions = CONDITIONS.entrySet().stream()
                .map(e -> choice(e.getKey(), e.getValue(), countOf(e.getValue(), counts.get(e.getKey())), question));
        return new FilterGroup(
                "visit",
                texts.get("filter.visit"),
                Stream.concat(openNow, conditions).toList());
    }

    private FilterGroup list(Facet facet, List<FacetCount> counts, QueryString question) {
        List<FilterChoice> choices = FacetCodes.findClosedList(facet).orElse(List.of()).stream()
                .filter(code -> countOf(code, counts) > 0 || question.has(facet.parameter(), code))
                .map(code -> choice(facet, code, countOf(code, counts), question))
                .collect(Collectors.toList());
        return new FilterGroup(facet.parameter(), texts.get("filter." + facet.parameter()), choices);
    }

    private FilterChoice choice(Facet facet, String code, int count, QueryString question) {
        return new FilterChoice(
                "filter-" + facet.parameter() + "-" + code,
                facet.parameter(),
                code,
                facetTexts.nameOf(facet, code),
                texts.number(count),
                question.has(facet.parameter(), code));
    }

    private static int countOf(String code, List<FacetCount> counts) {
        return counts == null
                ? 0
                : counts.stream()
                        .filter(c -> c.code().equals(code))
                        .mapToInt(FacetCount::count)
                        .findFirst()
                        .orElse(0);
    }
}
