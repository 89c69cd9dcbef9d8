package fr.nouveauxlieux.portal.page.search;

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
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.territory.LocalTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts hits of the index in words. */
final class ResultCards {

    private final Texts texts;
    private final FacetTexts facetTexts;
    private final Instant now;

    ResultCards(Texts texts, FacetTexts facetTexts, Instant now) {
        this.texts = texts;
        this.facetTexts = facetTexts;
        this.now = now;
    }

    ResultCard of(PlaceHit hit) {
        PlaceSummary place = hit.place();
        Opening opening = openingOf(place);
        return new ResultCard(
                place.id(),
                place.name(),
                PlaceAddress.of(place.id(), place.name()),
                hit.distanceMetres().isPresent()
                        ? texts.distance(hit.distanceMetres().getAsDouble())
                        : "",
                address(place),
                names(Facet.TYPE, place.types()),
                names(Facet.LABEL, place.labels()),
                opening.state(),
                opening.words(),
                place.updated()
                        .map(d -> texts.format("result.updated", texts.date(d)))
                        .orElse(""),
                place.coordinates().map(c -> degrees(c.latitude())).orElse(""),
                place.coordinates().map(c -> degrees(c.longitude())).orElse(""),
                place.demonstration());
    }

    private record Opening(String state, String words) {}

    private Opening openingOf(PlaceSummary place) {
        Optional<OpeningStatus> status = Term.find(OpeningStatus.class, place.status());
        if (status.isPresent() && status.get() != OpeningStatus.OPEN) {
            return new Opening("ended", texts.of(status.get()));
        }
        LocalDateTime clock = LocalDateTime.ofInstant(now, LocalTime.zoneOf(place.departement()));
        Optional<WeekSchedule> week = OrdinaryWeek.find(place.openingHours());
        return new Opening(
                OpeningNow.at(week, clock).state().name().toLowerCase(Locale.ROOT),
                new OpeningTexts(texts).say(week, !place.openingHours().isBlank(), clock));
    }

    private List<String> names(Facet facet, List<String> codes) {
        return codes.stream().map(code -> facetTexts.nameOf(facet, code)).toList();
    }

    private static String address(PlaceSummary place) {
        String town = Stream.of(place.postalCode(), place.communeName())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(place.address(), town).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
