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
import fr.nouveauxlieux.portal.understanding.QuestionUnderstanding;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
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
    private QuestionReader reader;
    private PlaceFinder finder;
    private SearchAsking asking;
    private Texts texts;
    private FacetTexts facetTexts;

    private SearchAnswer answer;
    private UnderstoodWords reading;
    private List<ResultCard> nearest = List.of();
    private List<Hint> hints = List.of();

    protected SearchPage() {
        // For the container's proxies.
    }

    @Inject
    public SearchPage(
            PlaceDirectory directory,
            Gazetteer gazetteer,
            Clock clock,
            Visit visit,
            QuestionUnderstanding understanding,
            SourceNames sources) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.clock = clock;
        this.reader = new QuestionReader(clock);
        this.finder = new PlaceFinder(gazetteer);
        this.asking = new SearchAsking(
                directory, gazetteer, understanding, new AddressReader(reader, finder, FilterGroups.COUNTED));
        this.texts = visit.getTexts();
        this.facetTexts = new FacetTexts(texts, gazetteer, sources::nameOf);
    }

    /** Reads the address and asks the directory. */
    void ask(Map<String, String[]> parameters) {
        answer = asking.ask(parameters);
        QueryString answered = answer.answered().parameters();
        reading = new UnderstoodWords(
                texts, facetTexts, answer.understood(), answer.asked().parameters(), answered);
        if (getTotal() == 0) {
            hints = new Hints(texts, facetTexts, new PlaceCount(directory, reader)::of).of(query(), answered);
            nearest = cards(new NearestBeyond(directory, gazetteer, reader).of(query(), answered));
        }
    }

    private List<ResultCard> cards(List<PlaceHit> found) {
        ResultCards cards = new ResultCards(texts, facetTexts, clock.instant());
        return found.stream().map(cards::of).toList();
    }

    QueryString question() {
        return answer.question();
    }

    private PlaceQuery query() {
        return answer.query();
    }

    /** What was understood of the words. */
    public UnderstoodWords getReading() {
        return reading;
    }

    /** The nearest places beyond where nothing was found, with their distance. */
    public List<ResultCard> getNearest() {
        return nearest;
    }

    public String getText() {
        return answer.text();
    }

    /** {@code latitude,longitude}, or empty. */
    public String getNear() {
        return String.join("", question().asMap().getOrDefault(QuestionParameters.NEAR, List.of()));
    }

    /** Where "around" is, in words; empty where the question has no point. */
    public String getAround() {
        return answer.asked()
                .question()
                .query()
                .near()
                .filter(point -> query().near().filter(point::equals).isPresent())
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
        PlaceHits hits = answer.hits();
        return new FilterGroups(
                        texts,
                        facetTexts,
                        hits.facets(),
                        answer.answered().question().countsOfOpening(hits),
                        question())
                .list();
    }

    public List<ActiveFilter> getActiveFilters() {
        return new ActiveFilters(texts, facetTexts).of(question());
    }

    public int getTotal() {
        return answer.hits().total();
    }

    /** The number of places found, in words. */
    public String getTotalText() {
        return texts.format("results.total", getTotal());
    }

    /** What was searched in the end, where spelling was forgiven; empty otherwise. */
    public String getCorrected() {
        return answer.hits().corrected().orElse("");
    }

    public List<ResultCard> getResults() {
        return cards(answer.hits().hits());
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
        return answer.hits()
                .next()
                .map(cursor -> answer.answered().question().nextPage(cursor))
                .map(next -> answer.keepingWords(next.without(QuestionParameters.COUNTED_FACETS)))
                .map(next -> next.appendTo(PATH))
                .orElse("");
    }

    /** A kind word for each parameter that was not understood. */
    public List<String> getProblems() {
        return answer.ignored().stream()
                .map(ParameterError::parameter)
                .distinct()
                .map(parameter -> texts.find("search.problem." + parameter)
                        .orElseGet(() -> texts.format("search.problem", parameter)))
                .toList();
    }

    /** The words of the text that find nothing, where the others do. */
    public List<String> getIgnoredWords() {
        return answer.ignoredWords();
    }

    /** What finds something where nothing was found. */
    public List<Hint> getHints() {
        return hints;
    }

    /** The question as parameters, for the map's tiles and for links to its data. */
    public String getParameters() {
        return answer.answered().parameters().without(QuestionParameters.SORT).toString();
    }

    /** Every place found, as a table. */
    public String getCsvUrl() {
        return answer.answered().parameters().appendTo("/api/v1/places.csv");
    }

    /** Every place found, for map software. */
    public String getGeoJsonUrl() {
        return answer.answered().parameters().appendTo("/api/v1/places.geojson");
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
