package fr.nouveauxlieux.portal.page.territory;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.listing.MapFrame;
import fr.nouveauxlieux.portal.page.listing.PlaceLine;
import fr.nouveauxlieux.portal.page.listing.PlaceLines;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the page of a territory shows. */
@Named("territoryPage")
@RequestScoped
public class TerritoryPage {

    private static final String SEARCH = "/lieux";
    private static final int LISTED = 12;
    private static final int LISTED_LAUREATES = 30;
    private static final List<TerritoryKind> LARGEST_FIRST =
            List.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);

    private PlaceDirectory directory;
    private Gazetteer gazetteer;
    private Clock clock;
    private Visit visit;
    private Texts texts;
    private FacetTexts facetTexts;

    private Territory territory;
    private Surroundings surroundings;
    private PlaceCounts counts;
    private Coverage coverage;
    private PlaceHits places;
    private PlaceHits laureates;
    private Optional<NearestService> nearest = Optional.empty();

    protected TerritoryPage() {
        // For the container's proxies.
    }

    @Inject
    public TerritoryPage(PlaceDirectory directory, Gazetteer gazetteer, Clock clock, Visit visit) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.clock = clock;
        this.visit = visit;
        this.texts = visit.getTexts();
        this.facetTexts = new FacetTexts(texts, gazetteer);
    }

    void show(Territory shown) {
        territory = shown;
        surroundings = new Surroundings(gazetteer, shown);
        counts = new PlaceCounts(directory.status(), gazetteer);
        coverage = Coverage.of(surroundings.communes(), counts::of);
        places = directory.search(
                here().count(Facet.TYPE).count(Facet.LABEL).limit(LISTED).build());
        laureates = directory.search(here().filter(Facet.LABEL, LabelKind.FABRIQUE_DE_TERRITOIRE.code())
                .limit(LISTED_LAUREATES)
                .build());
        nearest = surroundings.commune().flatMap(commune -> NearestService.to(commune, directory));
    }

    private PlaceQuery.Builder here() {
        return PlaceQuery.builder()
                .filter(Facet.valueOf(territory.kind().name()), territory.code())
                .sort(PlaceQuery.Sort.NAME);
    }

    private QueryString question() {
        return QueryString.empty().with(TerritoryAddress.nameOf(territory.kind()), territory.code());
    }

    public String getName() {
        return territory.name();
    }

    public String getCode() {
        return territory.code();
    }

    /** As {@code Département 59}. */
    public String getKind() {
        return texts.format("territory.kind." + TerritoryAddress.nameOf(territory.kind()), territory.code());
    }

    public String getTitle() {
        return texts.format("territory.title", territory.name());
    }

    public String getAbstract() {
        return texts.format("territory.abstract", territory.name(), places.total());
    }

    public List<Counted> getContaining() {
        return counted(surroundings.containing());
    }

    /** The intercommunality of a commune; else nothing. */
    public List<Counted> getEpci() {
        return counted(surroundings.epci().stream().toList());
    }

    public int getTotal() {
        return places.total();
    }

    public String getTotalText() {
        return texts.format("territory.total", places.total());
    }

    /** The search page, for the places of this territory. */
    public String getSearchUrl() {
        return question().appendTo(SEARCH);
    }

    public List<PlaceLine> getPlaces() {
        return new PlaceLines(texts, facetTexts, clock.instant()).of(places);
    }

    public List<Counted> getTypes() {
        return facet(Facet.TYPE);
    }

    public List<Counted> getLabels() {
        return facet(Facet.LABEL);
    }

    private List<Counted> facet(Facet facet) {
        List<FacetCount> found = places.facets().getOrDefault(facet, List.of());
        return found.stream()
                .map(counted -> new Counted(
                        facetTexts.nameOf(facet, counted.code()),
                        question().with(facet.parameter(), counted.code()).appendTo(SEARCH),
                        counted.count()))
                .toList();
    }

    /** Sentences on how well the territory is served, the most telling first. */
    public List<String> getCoverage() {
        List<String> told = new ArrayList<>();
        if (territory.kind() != TerritoryKind.COMMUNE) {
            coverage.shareOfCommunes()
                    .ifPresent(share -> told.add(texts.format(
                            "territory.coverage.communes", coverage.withPlace(), coverage.communes(), share)));
            coverage.shareOfInhabitants()
                    .ifPresent(share -> told.add(texts.format("territory.coverage.inhabitants", share)));
        }
        coverage.density(places.total())
                .ifPresent(density ->
                        told.add(texts.format("territory.coverage.density", density, coverage.inhabitants())));
        return told;
    }

    public boolean isCommune() {
        return territory.kind() == TerritoryKind.COMMUNE;
    }

    /** One or none; of communes alone. */
    public List<NearestService> getNearestService() {
        return nearest.stream().toList();
    }

    public String distanceOf(NearestService service) {
        return texts.distance(service.metres());
    }

    /** The fabriques de territoire here, by name. */
    public List<PlaceLine> getLaureates() {
        return new PlaceLines(texts, facetTexts, clock.instant()).of(laureates);
    }

    /** Where there are more laureates than are listed; else empty. */
    public String getAllLaureatesUrl() {
        return laureates.next().isEmpty()
                ? ""
                : question()
                        .with(Facet.LABEL.parameter(), LabelKind.FABRIQUE_DE_TERRITOIRE.code())
                        .appendTo(SEARCH);
    }

    /** What lies in it, a list for each kind, the largest first. */
    public List<Part> getParts() {
        if (isCommune()) {
            return parts("arrondissements", surroundings.arrondissements()).toList();
        }
        return LARGEST_FIRST.stream()
                .filter(this::isTold)
                .flatMap(kind -> parts(TerritoryAddress.nameOf(kind), surroundings.within(kind)))
                .toList();
    }

    /** Thousands of communes would hide the rest of a région. */
    private boolean isTold(TerritoryKind kind) {
        return switch (territory.kind()) {
            case REGION -> kind == TerritoryKind.DEPARTEMENT;
            case DEPARTEMENT -> kind == TerritoryKind.EPCI || kind == TerritoryKind.COMMUNE;
            case EPCI -> kind == TerritoryKind.DEPARTEMENT || kind == TerritoryKind.COMMUNE;
            case COMMUNE -> false;
        };
    }

    private Stream<Part> parts(String kind, List<Territory> within) {
        return within.isEmpty() ? Stream.empty() : Stream.of(Part.of(kind, counted(within), texts));
    }

    private List<Counted> counted(List<Territory> territories) {
        return territories.stream()
                .map(one -> new Counted(one.name(), TerritoryAddress.of(one.kind(), one.code()), counts.of(one)))
                .toList();
    }

    /** As {@code west,south,east,north}; empty where nothing is known to draw around. */
    public String getFrame() {
        return MapFrame.around(surroundings.communes()).orElse("");
    }

    /** The question as parameters, for the map's tiles. */
    public String getParameters() {
        return question().toString();
    }

    public String getCsvUrl() {
        return question().appendTo("/api/v1/places.csv");
    }

    public String getGeoJsonUrl() {
        return question().appendTo("/api/v1/places.geojson");
    }

    public String getApiUrl() {
        return "/api/v1/territories/" + TerritoryAddress.nameOf(territory.kind()) + "/" + territory.code();
    }

    /** Where the code of a map of this territory is made. */
    public String getEmbedUrl() {
        return question().appendTo("/integrer");
    }

    public String getStructuredData() {
        return new TerritoryData(territory, surroundings, visit).toJson();
    }
}
