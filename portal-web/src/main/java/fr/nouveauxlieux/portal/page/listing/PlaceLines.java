package fr.nouveauxlieux.portal.page.listing;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.page.opening.OpeningNow;
import fr.nouveauxlieux.portal.page.opening.OpeningTexts;
import fr.nouveauxlieux.portal.page.opening.OrdinaryWeek;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.territory.LocalTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the places of an answer in words. */
public final class PlaceLines {

    private final Texts texts;
    private final FacetTexts facetTexts;
    private final Instant now;

    /** @param now whether places are open is told of this instant */
    public PlaceLines(Texts texts, FacetTexts facetTexts, Instant now) {
        this.texts = texts;
        this.facetTexts = facetTexts;
        this.now = now;
    }

    public List<PlaceLine> of(PlaceHits hits) {
        return hits.hits().stream().map(hit -> line(hit.place())).toList();
    }

    private PlaceLine line(PlaceSummary place) {
        Optional<OpeningStatus> end =
                Term.find(OpeningStatus.class, place.status()).filter(status -> status != OpeningStatus.OPEN);
        Optional<WeekSchedule> week = OrdinaryWeek.find(place.openingHours());
        LocalDateTime clock = LocalDateTime.ofInstant(now, LocalTime.zoneOf(place.departement()));
        return new PlaceLine(
                place.id(),
                place.name(),
                PlaceAddress.of(place.id(), place.name()),
                types(place),
                address(place),
                end.isPresent()
                        ? "ended"
                        : OpeningNow.at(week, clock).state().name().toLowerCase(Locale.ROOT),
                end.map(texts::of).orElseGet(() -> new OpeningTexts(texts)
                        .say(week, !place.openingHours().isBlank(), clock)),
                degrees(place, Coordinates::latitude),
                degrees(place, Coordinates::longitude));
    }

    private String types(PlaceSummary place) {
        return place.types().stream()
                .map(code -> facetTexts.nameOf(Facet.TYPE, code))
                .collect(Collectors.joining(", "));
    }

    private static String address(PlaceSummary place) {
        String town = Stream.of(place.postalCode(), place.communeName())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(place.address(), town).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String degrees(PlaceSummary place, ToDoubleFunction<Coordinates> axis) {
        return place.coordinates()
                .map(point -> String.format(Locale.ROOT, "%.6f", axis.applyAsDouble(point)))
                .orElse("");
    }
}
