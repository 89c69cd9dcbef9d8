package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.search.ActiveFilters.ActiveFilter;
import fr.nouveauxlieux.portal.page.search.FilterGroup.FilterChoice;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The filters that the search page shows, and what leads to and from them. */
@Named("searchFilters")
@RequestScoped
public class SearchFilters {

    /** What people look for most while they are out, as a parameter and its code. */
    private static final List<List<String>> QUICK = List.of(
            List.of("label", "france-services"),
            List.of(QuestionParameters.OPEN, "now"),
            List.of("accessible", "yes"),
            List.of("price", "free"));

    private SearchPage page;
    private Visit visit;
    private List<FilterGroup> groups;

    protected SearchFilters() {
        // For the container's proxies.
    }

    @Inject
    public SearchFilters(SearchPage page, Visit visit) {
        this.page = page;
        this.visit = visit;
    }

    /**
     * A choice within reach, beside the filters.
     *
     * @param url the search page with it, or without it where it is chosen
     */
    public record QuickChoice(String id, String parameter, String code, String name, boolean chosen, String url) {}

    public List<FilterGroup> getGroups() {
        if (groups == null) {
            groups = page.filterGroups();
        }
        return groups;
    }

    /** How many of the choices shown are chosen. */
    public long getChosen() {
        return getGroups().stream().mapToLong(FilterGroup::chosenCount).sum();
    }

    public List<QuickChoice> getQuick() {
        return QUICK.stream()
                .flatMap(wanted -> find(wanted.get(0), wanted.get(1)).stream())
                .map(this::quick)
                .toList();
    }

    private QuickChoice quick(FilterChoice choice) {
        QueryString question = page.question();
        QueryString other = choice.chosen()
                ? question.without(choice.parameter(), choice.code())
                : question.with(choice.parameter(), choice.code());
        return new QuickChoice(
                "quick-" + choice.parameter() + "-" + choice.code(),
                choice.parameter(),
                choice.code(),
                choice.name(),
                choice.chosen(),
                other.appendTo(SearchPage.PATH));
    }

    /** What the form keeps although it shows no choice for it: an area, a commune and the like. */
    public List<ActiveFilter> getKept() {
        return page.getActiveFilters().stream()
                .filter(filter -> find(filter.parameter(), filter.code()).isEmpty())
                .filter(filter -> !QuestionParameters.BOX.equals(filter.parameter()))
                .toList();
    }

    /** The search page without any of the choices shown. */
    public String getClearUrl() {
        QueryString question = page.question();
        for (FilterChoice choice : choices().filter(FilterChoice::chosen).toList()) {
            question = question.without(choice.parameter(), choice.code());
        }
        return question.appendTo(SearchPage.PATH);
    }

    /** What leads from the filters to the places found, in words. */
    public String getShow() {
        return visit.getTexts().format("filter.show", page.getTotal());
    }

    private Optional<FilterChoice> find(String parameter, String code) {
        return choices()
                .filter(choice ->
                        choice.parameter().equals(parameter) && choice.code().equals(code))
                .findFirst();
    }

    private Stream<FilterChoice> choices() {
        return getGroups().stream().flatMap(group -> group.choices().stream());
    }
}
