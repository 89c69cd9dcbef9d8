package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.search.ActiveFilters.ActiveFilter;
import fr.nouveauxlieux.portal.page.search.FormChoices.Choice;
import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the search page shows. */
@Named("search")
@RequestScoped
public class SearchPage {

    static final String PATH = "/lieux";

    private PlaceDirectory directory;
    private Gazetteer gazetteer;
    private Clock clock;
    private PlaceFinder finder;
    private Texts texts;
    private FacetTexts facetTexts;
    private AddressReader addressReader;
    private PlaceCount placeCount;

    private AskedQuestion asked;
    private PlaceHits hits;
    private List<Hint> hints = List.of();
    private String typed = "";
    private List<String> ignoredWords = List.of();
    private final List<ParameterError> ignored = new ArrayList<>();

    protected SearchPage() {
        // For the container's proxies.
    }

    @Inject
    public SearchPage(PlaceDirectory directory, Gazetteer gazetteer, Clock clock, Visit visit, SourceNames sources) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.clock = clock;
        this.finder = new PlaceFinder(gazetteer);
        this.texts = visit.getTexts();
        this.facetTexts = new FacetTexts(texts, gazetteer, sources::nameOf);
        QuestionReader reader = new QuestionReader(clock);
        this.addressReader = new AddressReader(reader, finder, FilterGroups.COUNTED);
        this.placeCount = new PlaceCount(directory, reader);
    }

    /** Reads the address and asks the directory. */
    void ask(Map<String, String[]> parameters) {
        Map<String, String[]> heard = withoutIgnoredWords(parameters);
        asked = addressReader.read(heard);
        ignored.addAll(asked.ignored());
        try {
            hits = directory.search(asked.question().query());
        } catch (IllegalArgumentException e) {
            restart(heard, e);
        }
        if (hits.total() == 0) {
            hints = new Hints(texts, facetTexts, placeCount::of).of(query(), question());
        }
    }

    /** The form keeps what was typed; list and map answer the words that find something. */
    private Map<String, String[]> withoutIgnoredWords(Map<String, String[]> parameters) {
        typed = String.join("", parameters.getOrDefault(QuestionParameters.TEXT, new String[0]));
        IgnoredWords.Split split = new IgnoredWords(directory, gazetteer).split(typed);
        if (split.ignored().isEmpty()) {
            return parameters;
        }
        ignoredWords = split.ignored();
        Map<String, String[]> heard = new HashMap<>(parameters);
        heard.put(QuestionParameters.TEXT, new String[] {split.kept()});
        return heard;
    }

    /** A cursor of another question, or of another age: the first page is shown instead, and that is said. */
    private void restart(Map<String, String[]> parameters, IllegalArgumentException cause) {
        if (!parameters.containsKey(QuestionParameters.CURSOR)) {
            throw cause;
        }
        ignored.add(new ParameterError(QuestionParameters.CURSOR, "", "the cursor of a next link"));
        Map<String, String[]> first = new HashMap<>(parameters);
        first.remove(QuestionParameters.CURSOR);
        asked = addressReader.read(first);
        hits = directory.search(asked.question().query());
    }

    QueryString question() {
        return asked.parameters();
    }

    private PlaceQuery query() {
        return asked.question().query();
    }

    public String getText() {
        return ignoredWords.isEmpty() ? query().text() : typed;
    }

    /** {@code latitude,longitude}, or empty. */
    public String getNear() {
        return String.join("", question().asMap().getOrDefault(QuestionParameters.NEAR, List.of()));
    }

    /** Where "around" is, in words; empty where the question has no point. */
    public String getAround() {
        return query().near()
                .map(point -> finder.findName(point)
                        .map(name -> texts.format("form.around", name))
                        .orElseGet(() -> texts.get("form.around-point")))
                .orElse("");
    }

    /** The search page without the point, nor what hangs on it. */
    public String getNowhereUrl() {
        return question()
                .without(QuestionParameters.NEAR)
                .without(QuestionParameters.RADIUS)
                .without(QuestionParameters.SORT)
                .appendTo(PATH);
    }

    public List<Choice> getRadii() {
        return FormChoices.radii(query(), texts);
    }

    public List<Choice> getSorts() {
        return FormChoices.sorts(query(), texts);
    }

    List<FilterGroup> filterGroups() {
        return new FilterGroups(
                        texts, facetTexts, hits.facets(), asked.question().countsOfOpening(hits), question())
                .list();
    }

    public List<ActiveFilter> getActiveFilters() {
        return new ActiveFilters(texts, facetTexts).of(question());
    }

    public int getTotal() {
        return hits.total();
    }

    /** The number of places found, in words. */
    public String getTotalText() {
        return texts.format("results.total", hits.total());
    }

    /** What was searched in the end, where spelling was forgiven; empty otherwise. */
    public String getCorrected() {
        return hits.corrected().orElse("");
    }

    public List<ResultCard> getResults() {
        ResultCards cards = new ResultCards(texts, facetTexts, clock.instant());
        return hits.hits().stream().map(cards::of).toList();
    }

    public boolean isContinued() {
        return query().cursor().isPresent();
    }

    /** The address of this question's first page. */
    public String getFirstUrl() {
        return question().appendTo(PATH);
    }

    /** The address of the page that follows; empty on the last. */
    public String getNextUrl() {
        return hits.next()
                .map(cursor -> asked.question()
                        .nextPage(cursor)
                        .without(QuestionParameters.COUNTED_FACETS)
                        .appendTo(PATH))
                .orElse("");
    }

    /** A kind word for each parameter that was not understood. */
    public List<String> getProblems() {
        return ignored.stream()
                .map(ParameterError::parameter)
                .distinct()
                .map(parameter -> texts.find("search.problem." + parameter)
                        .orElseGet(() -> texts.format("search.problem", parameter)))
                .toList();
    }

    /** The words of the text that find nothing, where the others do. */
    public List<String> getIgnoredWords() {
        return ignoredWords;
    }

    /** What finds something where nothing was found. */
    public List<Hint> getHints() {
        return hints;
    }

    /** The question as parameters, for the map's tiles and for links to its data. */
    public String getParameters() {
        return question().without(QuestionParameters.SORT).toString();
    }

    /** Every place found, as a table. */
    public String getCsvUrl() {
        return question().appendTo("/api/v1/places.csv");
    }

    /** Every place found, for map software. */
    public String getGeoJsonUrl() {
        return question().appendTo("/api/v1/places.geojson");
    }

    public String getTitle() {
        return Optional.of(getText())
                .filter(t -> !t.isBlank())
                .map(t -> texts.format("search.title-text", t))
                .or(() -> Optional.of(getAround())
                        .filter(a -> !a.isBlank())
                        .map(a -> texts.format("search.title-around", a)))
                .orElseGet(() -> texts.get("search.title"));
    }
}
