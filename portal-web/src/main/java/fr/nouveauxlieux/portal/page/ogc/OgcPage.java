package fr.nouveauxlieux.portal.page.ogc;

import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.ogc.OgcAnswer;
import fr.nouveauxlieux.portal.ogc.OgcKind;
import fr.nouveauxlieux.portal.ogc.cql.Queryable;
import fr.nouveauxlieux.portal.ogc.cql.Queryables;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer of OGC API – Features, as its page shows it. */
@Named("ogcPage")
@RequestScoped
public class OgcPage {

    private static final String ROOT = "/ogc";
    private static final String COLLECTION = ROOT + "/collections/lieux";

    @Inject
    private Visit visit;

    private OgcAnswer answer;

    /** A place in a list. */
    public record Line(String name, String page, String feature, String types, String commune, String updated) {}

    /** A property of a place, and its value. */
    public record Property(String name, String value) {}

    /** Where one can go from here, or come from. */
    public record Way(String address, String name) {}

    void show(OgcAnswer shown) {
        answer = shown;
    }

    String path() {
        String path = answer.json();
        return path.substring(0, path.indexOf('?'));
    }

    public String getKind() {
        return answer.kind().name().toLowerCase(Locale.ROOT);
    }

    public boolean is(String kind) {
        return getKind().equals(kind);
    }

    public String getTitle() {
        return answer.kind() == OgcKind.ITEM
                ? answer.features().get(0).place().name()
                : visit.getTexts().get("ogc." + getKind());
    }

    /** What this page is for. */
    public String getAbout() {
        return visit.getTexts().get("ogc.about-" + getKind());
    }

    public String getJson() {
        return visit.path(answer.json());
    }

    public String getNext() {
        return answer.next().map(this::inPages).orElse("");
    }

    public int getTotal() {
        return answer.total();
    }

    /** The pages above this one, the first one first. */
    public List<Way> getAbove() {
        List<Way> above = new ArrayList<>();
        if (answer.kind() == OgcKind.LANDING) {
            return above;
        }
        above.add(way(ROOT, OgcKind.LANDING));
        if (path().startsWith(ROOT + "/collections/")) {
            above.add(way(ROOT + "/collections", OgcKind.COLLECTIONS));
        }
        if (path().startsWith(COLLECTION + "/")) {
            above.add(way(COLLECTION, OgcKind.COLLECTION));
        }
        if (answer.kind() == OgcKind.ITEM) {
            above.add(way(COLLECTION + "/items", OgcKind.ITEMS));
        }
        return above;
    }

    /** The pages below this one. */
    public List<Way> getBelow() {
        return switch (answer.kind()) {
            case LANDING ->
                List.of(
                        way(ROOT + "/collections", OgcKind.COLLECTIONS),
                        way(ROOT + "/api", OgcKind.API),
                        way(ROOT + "/conformance", OgcKind.CONFORMANCE));
            case COLLECTIONS -> List.of(way(COLLECTION, OgcKind.COLLECTION));
            case COLLECTION ->
                List.of(way(COLLECTION + "/items", OgcKind.ITEMS), way(COLLECTION + "/queryables", OgcKind.QUERYABLES));
            default -> List.of();
        };
    }

    private Way way(String path, OgcKind kind) {
        return new Way(inPages(path), visit.getTexts().get("ogc." + kind.name().toLowerCase(Locale.ROOT)));
    }

    private String inPages(String path) {
        String kept = path.contains("f=html") ? path : path + (path.contains("?") ? "&" : "?") + "f=html";
        return visit.link(kept);
    }

    public List<Line> getLines() {
        return answer.features().stream().map(hit -> lineOf(hit.place())).toList();
    }

    private Line lineOf(PlaceSummary place) {
        return new Line(
                place.name(),
                visit.link(PlaceAddress.of(place.id(), place.name())),
                inPages(COLLECTION + "/items/" + place.id()),
                words(PlaceType.class, place.types()),
                place.communeName(),
                place.updated().map(visit.getTexts()::date).orElse(""));
    }

    /** What is known of the only place. */
    public List<Property> getProperties() {
        PlaceSummary place = answer.features().get(0).place();
        List<Property> all = new ArrayList<>();
        all.add(new Property("id", place.id()));
        all.add(new Property("types", words(PlaceType.class, place.types())));
        all.add(new Property("labels", words(LabelKind.class, place.labels())));
        all.add(new Property("status", words(OpeningStatus.class, List.of(place.status()))));
        all.add(new Property("address", place.address()));
        all.add(new Property("postal_code", place.postalCode()));
        all.add(new Property("commune", place.communeName()));
        all.add(new Property("departement", place.departement()));
        all.add(new Property("opening_hours", place.openingHours()));
        all.add(new Property(
                "updated", place.updated().map(visit.getTexts()::date).orElse("")));
        all.add(new Property(
                "geometry",
                place.coordinates()
                        .map(point -> Json.rounded(point.longitude()) + " " + Json.rounded(point.latitude()))
                        .orElse("")));
        return all.stream().filter(property -> !property.value().isEmpty()).toList();
    }

    /** The page of the only place. */
    public String getPlace() {
        PlaceSummary place = answer.features().get(0).place();
        return visit.link(PlaceAddress.of(place.id(), place.name()));
    }

    public Collection<Queryable> getQueryables() {
        return Queryables.listAll();
    }

    /** The values that a property takes, where they are listed. */
    public String codesOf(Queryable queryable) {
        return queryable.codes().map(codes -> String.join(", ", codes)).orElse("");
    }

    private <E extends Enum<E> & Term> String words(Class<E> list, List<String> codes) {
        Texts texts = visit.getTexts();
        return codes.stream()
                .map(code -> Arrays.stream(list.getEnumConstants())
                        .filter(term -> term.code().equals(code))
                        .findFirst()
                        .map(texts::of)
                        .orElse(code))
                .collect(Collectors.joining(", "));
    }
}
