package fr.nouveauxlieux.portal.page.embed;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.listing.MapFrame;
import fr.nouveauxlieux.portal.page.listing.PlaceLine;
import fr.nouveauxlieux.portal.page.listing.PlaceLines;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceHits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is shown inside a frame of another site. */
@Named("embedded")
@RequestScoped
public class EmbeddedPage {

    private static final String SEARCH = "/lieux";

    private PlaceDirectory directory;
    private Gazetteer gazetteer;
    private Clock clock;
    private Texts texts;
    private FacetTexts facetTexts;

    private EmbeddedQuestion asked;
    private PlaceHits hits;
    private EmbedTheme theme = EmbedTheme.LIGHT;
    private EmbedAccent accent = EmbedAccent.BLEU_FRANCE;

    protected EmbeddedPage() {
        // For the container's proxies.
    }

    @Inject
    public EmbeddedPage(PlaceDirectory directory, Gazetteer gazetteer, Clock clock, Visit visit) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.clock = clock;
        this.texts = visit.getTexts();
        this.facetTexts = new FacetTexts(texts, gazetteer);
    }

    void ask(Map<String, String[]> address) {
        QuestionReader reader = new QuestionReader(clock);
        theme = EmbedTheme.of(first(address, EmbedTheme.PARAMETER));
        accent = EmbedAccent.of(first(address, EmbedAccent.PARAMETER));
        asked = EmbeddedQuestion.read(address, reader);
        try {
            hits = directory.search(asked.question().query());
        } catch (IllegalArgumentException e) {
            // A cursor of another age: the list begins again.
            if (!address.containsKey(QuestionParameters.CURSOR)) {
                throw e;
            }
            Map<String, String[]> again = new HashMap<>(address);
            again.remove(QuestionParameters.CURSOR);
            asked = EmbeddedQuestion.read(again, reader);
            hits = directory.search(asked.question().query());
        }
    }

    private static String first(Map<String, String[]> address, String name) {
        String[] values = address.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    QueryString parameters() {
        return EmbedAddress.parameters(asked.parameters(), theme, accent);
    }

    public String getThemeCode() {
        return theme.code();
    }

    public String getAccentCode() {
        return accent.code();
    }

    public String getTotalText() {
        return texts.format("results.total", hits.total());
    }

    public List<PlaceLine> getPlaces() {
        return new PlaceLines(texts, facetTexts, clock.instant()).of(hits);
    }

    /** Names of the parameters that were not understood. */
    public List<String> getIgnored() {
        return asked.ignored();
    }

    /** The question as parameters, for the map's tiles. */
    public String getParameters() {
        return asked.parameters().without(QuestionParameters.SORT).toString();
    }

    /** What the map shows first, as {@code west,south,east,north}; empty where the question keeps no territory. */
    public String getFrame() {
        return MapFrame.around(asked.question().query().filters(), gazetteer).orElse("");
    }

    /** The same places on the portal's own page. */
    public String getSearchUrl() {
        return asked.parameters().appendTo(SEARCH);
    }

    public boolean isContinued() {
        return asked.question().query().cursor().isPresent();
    }

    public String getFirstUrl() {
        return parameters().appendTo(EmbedAddress.FRAME);
    }

    /** The address of the page that follows; empty on the last. */
    public String getNextUrl() {
        return hits.next()
                .map(cursor -> EmbedAddress.parameters(asked.question().nextPage(cursor), theme, accent)
                        .appendTo(EmbedAddress.FRAME))
                .orElse("");
    }
}
