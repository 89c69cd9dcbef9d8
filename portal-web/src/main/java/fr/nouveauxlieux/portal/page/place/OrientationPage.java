package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A sheet with several places, to hand out: which places stand in its address, and nothing of it is kept. */
@Named("orientation")
@RequestScoped
public class OrientationPage {

    private static final int MOST_FOUND = 8;

    private PlaceDirectory directory;
    private Clock clock;
    private Visit visit;
    private Texts texts;

    private OrientationChoice choice = new OrientationChoice(List.of());
    private List<OrientationPlace> places = List.of();
    private String sought = "";
    private List<Found> found = List.of();

    protected OrientationPage() {
        // For the container's proxies.
    }

    @Inject
    public OrientationPage(PlaceDirectory directory, Clock clock, Visit visit) {
        this.directory = directory;
        this.clock = clock;
        this.visit = visit;
        this.texts = visit.getTexts();
    }

    /**
     * A place that can be added.
     *
     * @param town postal code and commune
     * @param url of the sheet with it
     */
    public record Found(String name, String town, String url) {}

    /** @param words what is sought to be added; blank for nothing */
    void show(OrientationChoice chosen, String words) {
        choice = chosen;
        sought = words.strip();
        PlaceBriefs briefs = new PlaceBriefs(texts, clock, choice);
        places = choice.places().stream()
                .map(directory::findSheet)
                .flatMap(Optional::stream)
                .map(briefs::of)
                .toList();
        found = sought.isEmpty() || choice.isFull() ? List.of() : find();
    }

    private List<Found> find() {
        PlaceQuery query = PlaceQuery.builder()
                .text(sought)
                .limit(MOST_FOUND + OrientationChoice.MOST)
                .build();
        return directory.search(query).hits().stream()
                .map(PlaceHit::place)
                .filter(place -> !choice.holds(new PlaceId(place.id())))
                .limit(MOST_FOUND)
                .map(place -> new Found(
                        place.name(),
                        (place.postalCode() + " " + place.communeName()).strip(),
                        choice.with(new PlaceId(place.id()))))
                .toList();
    }

    public List<OrientationPlace> getPlaces() {
        return places;
    }

    /** What was chosen, to be sent along by the form that seeks others. */
    public List<String> getIds() {
        return choice.places().stream().map(PlaceId::value).toList();
    }

    public String getSought() {
        return sought;
    }

    public List<Found> getFound() {
        return found;
    }

    public boolean isFull() {
        return choice.isFull();
    }

    public int getMost() {
        return OrientationChoice.MOST;
    }

    /** How many of the places asked for are not in the registry, or no longer. */
    public int getMissing() {
        return choice.places().size() - places.size();
    }

    public String getToday() {
        return texts.day(clock.instant());
    }

    /** Where the sheet was made, as one types it. */
    public String getSite() {
        return visit.absolute("").replaceFirst("^https?://", "");
    }
}
