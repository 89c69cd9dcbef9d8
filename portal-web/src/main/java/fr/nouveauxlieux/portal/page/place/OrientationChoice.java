package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.question.QueryString;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places chosen for an orientation sheet, in the order in which they were: {@code /fiche?lieu=a&lieu=b}. What is no
 * identifier is left out, what is there twice counts once, and there are no more than one page holds.
 */
record OrientationChoice(List<PlaceId> places) {

    /** As many as one page holds. */
    static final int MOST = 4;

    static final String PATH = "/fiche";
    static final String PLACE = "lieu";

    static OrientationChoice read(String[] values) {
        if (values == null) {
            return new OrientationChoice(List.of());
        }
        Set<PlaceId> chosen = new LinkedHashSet<>();
        Arrays.stream(values)
                .map(PlaceId::find)
                .flatMap(Optional::stream)
                .limit(MOST)
                .forEach(chosen::add);
        return new OrientationChoice(List.copyOf(chosen));
    }

    static OrientationChoice of(PlaceId place) {
        return new OrientationChoice(List.of(place));
    }

    boolean isFull() {
        return places.size() >= MOST;
    }

    boolean holds(PlaceId place) {
        return places.contains(place);
    }

    String address() {
        return addressOf(places);
    }

    String with(PlaceId place) {
        Set<PlaceId> more = new LinkedHashSet<>(places);
        more.add(place);
        return addressOf(more);
    }

    String without(PlaceId place) {
        return addressOf(places.stream().filter(other -> !other.equals(place)).toList());
    }

    QueryString parameters() {
        return parametersOf(places);
    }

    private static String addressOf(Iterable<PlaceId> chosen) {
        return parametersOf(chosen).appendTo(PATH);
    }

    private static QueryString parametersOf(Iterable<PlaceId> chosen) {
        QueryString parameters = QueryString.empty();
        for (PlaceId place : chosen) {
            parameters = parameters.with(PLACE, place.value());
        }
        return parameters;
    }
}
