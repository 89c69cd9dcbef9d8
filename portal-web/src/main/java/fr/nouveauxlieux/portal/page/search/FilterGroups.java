package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.page.search.FilterGroup.FilterChoice;
import fr.nouveauxlieux.portal.question.FacetCodes;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lays out the filters of the form, each choice with the number of places that it would find. */
final class FilterGroups {

    /** The facets of which choices are shown. */
    static final List<Facet> COUNTED = List.of(
            Facet.TYPE,
            Facet.LABEL,
            Facet.FAMILY,
            Facet.SERVICE,
            Facet.EQUIPMENT,
            Facet.PUBLIC,
            Facet.PRICE,
            Facet.ACCESSIBLE,
            Facet.APPOINTMENT,
            Facet.ITINERANCE,
            Facet.QPV,
            Facet.REGION,
            Facet.DEPARTEMENT,
            Facet.SOURCE);

    /** Of lists without an end, only what is met most often. */
    private static final int MOST_FREQUENT = 20;

    private static final int FEW_DEPARTEMENTS = 8;

    private final Texts texts;
    private final FacetTexts facetTexts;
    private final Map<Facet, List<FacetCount>> counts;
    private final Map<String, Integer> openings;
    private final QueryString question;

    /** @param openings how many places each manner of opening would find, in the order in which they are shown */
    FilterGroups(
            Texts texts,
            FacetTexts facetTexts,
            Map<Facet, List<FacetCount>> counts,
            Map<String, Integer> openings,
            QueryString question) {
        this.texts = texts;
        this.facetTexts = facetTexts;
        this.counts = counts;
        this.openings = openings;
        this.question = question;
    }

    List<FilterGroup> list() {
        return Stream.of(
                        group(QuestionParameters.OPEN, openingChoices()),
                        group(Facet.TYPE),
                        group(Facet.LABEL),
                        group(Facet.FAMILY),
                        group(Facet.SERVICE),
                        group(Facet.EQUIPMENT.parameter(), frequent(Facet.EQUIPMENT)),
                        group(Facet.PUBLIC),
                        group(Facet.PRICE),
                        group("visit", visitChoices()),
                        group("territory", territoryChoices()),
                        group(Facet.SOURCE.parameter(), frequent(Facet.SOURCE)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private FilterGroup group(Facet facet) {
        return group(facet.parameter(), closed(facet, code -> true));
    }

    private FilterGroup group(String name, Stream<FilterChoice> choices) {
        return new FilterGroup(name, texts.get("filter." + name), choices.toList());
    }

    private Stream<FilterChoice> openingChoices() {
        return openings.entrySet().stream()
                .map(opening -> new FilterChoice(
                        "filter-open-" + opening.getKey(),
                        QuestionParameters.OPEN,
                        opening.getKey(),
                        texts.get("filter.open-" + opening.getKey()),
                        texts.number(opening.getValue()),
                        question.has(QuestionParameters.OPEN, opening.getKey())));
    }

    private Stream<FilterChoice> visitChoices() {
        return Stream.of(
                        closed(Facet.ACCESSIBLE, "yes"::equals),
                        closed(Facet.APPOINTMENT, code -> true),
                        closed(Facet.ITINERANCE, code -> !"fixed".equals(code)))
                .flatMap(choices -> choices);
    }

    /** Départements appear once a région or a département is chosen, or where there are few of them. */
    private Stream<FilterChoice> territoryChoices() {
        boolean close = question.asMap().containsKey(Facet.REGION.parameter())
                || question.asMap().containsKey(Facet.DEPARTEMENT.parameter())
                || countsOf(Facet.DEPARTEMENT).size() <= FEW_DEPARTEMENTS;
        return Stream.of(
                        closed(Facet.QPV, "yes"::equals),
                        byName(Facet.REGION),
                        close ? byName(Facet.DEPARTEMENT) : Stream.<FilterChoice>empty())
                .flatMap(choices -> choices);
    }

    /** The choices of a closed list that would find something, and those that are chosen. */
    private Stream<FilterChoice> closed(Facet facet, Predicate<String> shown) {
        return FacetCodes.findClosedList(facet).orElse(List.of()).stream()
                .filter(shown)
                .filter(code -> countOf(facet, code) > 0 || question.has(facet.parameter(), code))
                .map(code -> choice(facet, code));
    }

    private Stream<FilterChoice> frequent(Facet facet) {
        return Stream.concat(countsOf(facet).stream().limit(MOST_FREQUENT).map(FacetCount::code), chosen(facet))
                .distinct()
                .map(code -> choice(facet, code));
    }

    private Stream<FilterChoice> byName(Facet facet) {
        return Stream.concat(countsOf(facet).stream().map(FacetCount::code), chosen(facet))
                .distinct()
                .map(code -> choice(facet, code))
                .sorted(Comparator.comparing(FilterChoice::name, Collator.getInstance(Locale.FRENCH)));
    }

    private Stream<String> chosen(Facet facet) {
        return question.asMap().getOrDefault(facet.parameter(), List.of()).stream();
    }

    private FilterChoice choice(Facet facet, String code) {
        return new FilterChoice(
                "filter-" + facet.parameter() + "-" + FilterChoice.inId(code),
                facet.parameter(),
                code,
                facetTexts.nameOf(facet, code),
                texts.number(countOf(facet, code)),
                question.has(facet.parameter(), code));
    }

    private List<FacetCount> countsOf(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }

    private int countOf(Facet facet, String code) {
        return countsOf(facet).stream()
                .filter(count -> count.code().equals(code))
                .mapToInt(FacetCount::count)
                .findFirst()
                .orElse(0);
    }
}
