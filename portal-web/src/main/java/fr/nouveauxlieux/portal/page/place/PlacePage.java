package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.http.PlaceForm;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.opening.WeekTable;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What the page of a place shows. */
@Named("place")
@RequestScoped
public class PlacePage {

    private static final String CONTACT = "contact";

    private PlaceDirectory directory;
    private Gazetteer gazetteer;
    private Clock clock;
    private Visit visit;
    private Texts texts;

    private PlaceSheet sheet;
    private References references;
    private SheetSections sections;
    private List<SheetSection> sectionList;
    private FieldRow hours;
    private List<FieldRow> glance;
    private PlaceOpening opening;
    private Optional<Coordinates> from = Optional.empty();

    protected PlacePage() {
        // For the container's proxies.
    }

    @Inject
    public PlacePage(PlaceDirectory directory, Gazetteer gazetteer, Clock clock, Visit visit) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.clock = clock;
        this.visit = visit;
        this.texts = visit.getTexts();
    }

    /** @param start from where the visitor looks for a place; empty where they did not say */
    void show(PlaceSheet shown, Optional<Coordinates> start) {
        sheet = shown;
        from = start;
        opening = new PlaceOpening(profile(), clock, texts);
        references = new References(sheet, texts);
        sections = new SheetSections(profile(), references, texts);
        glance = new AtAGlance(sections, texts).list();
        hours = sections.row(PlaceField.OPENING_HOURS);
        sectionList = sections.list();
    }

    private PlaceProfile profile() {
        return sheet.profile();
    }

    public String getId() {
        return sheet.id().value();
    }

    public String getName() {
        return sheet.name();
    }

    public boolean isDemonstration() {
        return sheet.demonstration();
    }

    public String getDescription() {
        return profile().find(PlaceField.DESCRIPTION).orElse("");
    }

    public List<Breadcrumb.Step> getBreadcrumb() {
        return Breadcrumb.of(sheet.territories());
    }

    public List<String> getTypes() {
        return profile().listOf(PlaceField.TYPES).stream().map(texts::of).toList();
    }

    public String getMainType() {
        return profile().listOf(PlaceField.TYPES).stream()
                .findFirst()
                .map(type -> type.code())
                .orElse("");
    }

    public List<HeldLabel> getLabels() {
        return profile().listOf(PlaceField.LABELS).stream()
                .map(grant -> HeldLabel.of(grant, localNow().toLocalDate(), texts))
                .toList();
    }

    /** Where types, labels or status come from. */
    public Optional<Reference> reference(String key) {
        return PlaceField.find(key).flatMap(references::find);
    }

    public Whereabouts getWhereabouts() {
        return new Whereabouts(profile(), sheet.name());
    }

    /** Everything but how to reach the place, which stands beside its map. */
    public List<SheetSection> getSections() {
        return sectionList.stream().filter(s -> !s.id().equals(CONTACT)).toList();
    }

    public SheetSection getContacts() {
        return sectionList.stream()
                .filter(s -> s.id().equals(CONTACT))
                .findFirst()
                .orElse(new SheetSection(CONTACT, "", List.of()));
    }

    public String getPrecisionKey() {
        return "place.precision." + getWhereabouts().getPrecision();
    }

    /** The address of this page. */
    public String getPath() {
        return PlaceAddress.of(sheet.id(), sheet.name());
    }

    /** Where one says what is wrong with it. */
    public String getReportUrl() {
        return PlaceForm.REPORT.below(getPath());
    }

    public String getApiUrl() {
        return "/api/v1/places/" + getId();
    }

    public FieldRow getHours() {
        return hours;
    }

    /** A code for the colour and symbol of {@link #getOpening()}: open, closed, unknown or ended. */
    public String getOpeningState() {
        return opening.state();
    }

    /** Whether it is open now, in words. */
    public String getOpening() {
        return opening.say();
    }

    /** The week from Monday to Sunday; empty where it is unknown, or is not the same every week. */
    public List<WeekTable.Row> getWeek() {
        return week().map(w -> WeekTable.of(w, localNow().getDayOfWeek(), texts))
                .orElse(List.of());
    }

    /** The hours as the source writes them, where they cannot be told as a week. */
    public String getHoursText() {
        return week().isPresent()
                ? ""
                : profile()
                        .find(PlaceField.OPENING_HOURS)
                        .map(OpeningHours::text)
                        .orElse("");
    }

    public List<NearbyPlaces.Neighbour> getNeighbours() {
        Optional<Coordinates> point = profile().find(PlaceField.COORDINATES);
        return point.map(
                        p -> new NearbyPlaces(directory, new FacetTexts(texts, gazetteer), texts).around(p, sheet.id()))
                .orElse(List.of());
    }

    public List<Reference> getReferences() {
        return references.list();
    }

    public String getStructuredData() {
        return new StructuredData(sheet, visit.absolute(getPath())).toJson(week());
    }

    /** One line for search engines and shared links. */
    public String getAbstract() {
        String types = String.join(", ", getTypes());
        String town = getWhereabouts().getTown();
        return texts.format("place.abstract", types.isEmpty() ? texts.get("place.unknown-type") : types, town);
    }

    /** What one wants to know first. */
    public List<FieldRow> getGlance() {
        return glance;
    }

    /** From where the visitor looks for a place, as {@code 2,4 km}; empty where they did not say. */
    public String getDistance() {
        return getWhereabouts()
                .point()
                .flatMap(point -> from.map(start -> texts.distance(start.distanceTo(point))))
                .orElse("");
    }

    public List<Ways.Way> getWays() {
        return getWhereabouts()
                .point()
                .map(point -> new Ways(point, sheet.name(), from).list())
                .orElse(List.of());
    }

    public Sharing getSharing() {
        return new Sharing(getName(), visit.absolute(getPath()));
    }

    /** A sheet for this place, to which others can be added. */
    public String getOrientationUrl() {
        return OrientationChoice.of(sheet.id()).address();
    }

    private Optional<WeekSchedule> week() {
        return opening.week();
    }

    private LocalDateTime localNow() {
        return opening.localNow();
    }
}
