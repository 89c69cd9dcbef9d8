package fr.nouveauxlieux.portal.page.embed;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.question.FacetCodes;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.Facet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the page that makes the code shows: a form, the code for what it asks, and the map itself. */
@Named("embedMaker")
@RequestScoped
public class EmbedMakerPage {

    private static final String SEARCH = "/lieux";
    private static final String HEIGHT = "hauteur";
    private static final String LANGUAGE = "langue";
    private static final int USUAL_HEIGHT = 600;
    private static final int LOWEST = 300;
    private static final int HIGHEST = 1200;
    private static final List<Facet> TERRITORIES = List.of(Facet.REGION, Facet.DEPARTEMENT, Facet.EPCI, Facet.COMMUNE);
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of(QuestionParameters.TEXT, Facet.TYPE.parameter(), Facet.LABEL.parameter()),
                    TERRITORIES.stream().map(Facet::parameter))
            .toList();

    private PlaceDirectory directory;
    private Gazetteer gazetteer;
    private Clock clock;
    private Visit visit;
    private Texts texts;
    private FacetTexts facetTexts;

    private EmbeddedQuestion asked;
    private EmbedTheme theme;
    private EmbedAccent accent;
    private Optional<Language> language = Optional.empty();
    private int height;
    private int total;

    protected EmbedMakerPage() {
        // For the container's proxies.
    }

    @Inject
    public EmbedMakerPage(PlaceDirectory directory, Gazetteer gazetteer, Clock clock, Visit visit) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.clock = clock;
        this.visit = visit;
        this.texts = visit.getTexts();
        this.facetTexts = new FacetTexts(texts, gazetteer);
    }

    /** A choice of the form. */
    public record Choice(String id, String value, String name, boolean chosen) {}

    /** A value that the form keeps although it has no field for it. */
    public record Kept(String name, String value) {}

    void make(Map<String, String[]> address) {
        asked = EmbeddedQuestion.read(address, new QuestionReader(clock));
        theme = EmbedTheme.of(first(address, EmbedTheme.PARAMETER));
        accent = EmbedAccent.of(first(address, EmbedAccent.PARAMETER));
        language = Language.find(first(address, LANGUAGE));
        height = heightOf(first(address, HEIGHT));
        total = directory.search(asked.question().query()).total();
    }

    private static String first(Map<String, String[]> address, String name) {
        String[] values = address.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0].strip();
    }

    /** Pixels; the usual height where none was given, the nearest where it is too low or too high. */
    static int heightOf(String typed) {
        return typed.matches("\\d{1,6}") ? Math.max(LOWEST, Math.min(HIGHEST, Integer.parseInt(typed))) : USUAL_HEIGHT;
    }

    QueryString parameters() {
        QueryString all = EmbedAddress.parameters(asked.parameters(), theme, accent);
        if (language.isPresent()) {
            all = all.withOnly(LANGUAGE, language.get().code());
        }
        return height == USUAL_HEIGHT ? all : all.withOnly(HEIGHT, Integer.toString(height));
    }

    private QueryString frameParameters() {
        QueryString all = EmbedAddress.parameters(asked.parameters(), theme, accent);
        return language.isPresent() ? all.withOnly("lang", language.get().code()) : all;
    }

    private EmbedCode code() {
        Texts said = language.map(Texts::in).orElse(texts);
        return new EmbedCode(
                visit.absolute(""),
                frameParameters(),
                visit.absolute(asked.parameters().appendTo(SEARCH)),
                said.get("embed.frame-title"),
                said.get("embed.fallback"),
                height);
    }

    public String getElementCode() {
        return code().element();
    }

    public String getFrameCode() {
        return code().frame();
    }

    /** The address of the map, on the portal itself. */
    public String getPreviewUrl() {
        return frameParameters().appendTo(EmbedAddress.FRAME);
    }

    public String getModuleUrl() {
        return EmbedAddress.MODULE;
    }

    public String getTotalText() {
        return texts.format("results.total", total);
    }

    public String getTyped() {
        return asked.question().query().text();
    }

    public int getHeight() {
        return height;
    }

    public int getLowest() {
        return LOWEST;
    }

    public int getHighest() {
        return HIGHEST;
    }

    public List<String> getIgnored() {
        return asked.ignored();
    }

    public List<Choice> getTypes() {
        return choices(Facet.TYPE);
    }

    public List<Choice> getLabels() {
        return choices(Facet.LABEL);
    }

    private List<Choice> choices(Facet facet) {
        return FacetCodes.findClosedList(facet).orElse(List.of()).stream()
                .map(code -> new Choice(
                        facet.parameter() + "-" + code,
                        code,
                        facetTexts.nameOf(facet, code),
                        asked.parameters().has(facet.parameter(), code)))
                .toList();
    }

    /** Régions, then départements; before them what was asked that is neither, as a commune. */
    public List<Choice> getTerritories() {
        Stream<Choice> others = Stream.of(Facet.EPCI, Facet.COMMUNE)
                .flatMap(facet -> asked.parameters().asMap().getOrDefault(facet.parameter(), List.of()).stream()
                        .map(code -> choice(facet, code, facetTexts.nameOf(facet, code))));
        return Stream.of(others, listed(TerritoryKind.REGION), listed(TerritoryKind.DEPARTEMENT))
                .flatMap(choices -> choices)
                .toList();
    }

    private Stream<Choice> listed(TerritoryKind kind) {
        return gazetteer.listTerritories(kind).stream().map(this::choice);
    }

    private Choice choice(Territory territory) {
        Facet facet = Facet.valueOf(territory.kind().name());
        String name = territory.kind() == TerritoryKind.DEPARTEMENT
                ? territory.code() + " – " + territory.name()
                : texts.format("embed.region", territory.name());
        return choice(facet, territory.code(), name);
    }

    private Choice choice(Facet facet, String code, String name) {
        return new Choice(
                "", facet.parameter() + ":" + code, name, asked.parameters().has(facet.parameter(), code));
    }

    public List<Choice> getThemes() {
        return Arrays.stream(EmbedTheme.values())
                .map(one -> new Choice(
                        "theme-" + one.code(), one.code(), texts.get("embed.theme." + one.code()), one == theme))
                .toList();
    }

    public List<Choice> getAccents() {
        return Arrays.stream(EmbedAccent.values())
                .map(one -> new Choice("", one.code(), texts.get("embed.accent." + one.code()), one == accent))
                .toList();
    }

    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(one -> new Choice(
                        "",
                        one.code(),
                        one.ownName(),
                        language.filter(one::equals).isPresent()))
                .toList();
    }

    public List<Kept> getKept() {
        return asked.parameters().asMap().entrySet().stream()
                .filter(parameter -> !FIELDS.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> new Kept(parameter.getKey(), value)))
                .toList();
    }
}
