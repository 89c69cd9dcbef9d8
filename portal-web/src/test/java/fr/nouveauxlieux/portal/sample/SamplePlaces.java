package fr.nouveauxlieux.portal.sample;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.search.PlaceSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places of our own making. */
public final class SamplePlaces {

    private SamplePlaces() {}

    public static final PlaceSummary WORKSHOP = new PlaceSummary(
            id("workshop"),
            "L'Établi \"du\" coin, café-vélo",
            "12 rue Nationale",
            "59000",
            "59350",
            "Lille",
            "59",
            List.of("fablab", "coworking"),
            List.of("fabrique-de-territoire"),
            "open",
            "Mo-Fr 09:00-18:00",
            Optional.of(new Coordinates(50.6292, 3.0573, Precision.ENTRANCE)),
            Optional.of(LocalDate.of(2025, 3, 1)),
            false);

    /** A place whose name a spreadsheet would run, west of Greenwich. */
    public static final PlaceSummary FORMULA = new PlaceSummary(
            id("formula"),
            "=HYPERLINK(\"https://exemple.fr\")",
            "@quai",
            "44000",
            "44109",
            "Nantes",
            "44",
            List.of("makerspace"),
            List.of(),
            "",
            "",
            Optional.of(new Coordinates(47.2184, -1.5536, Precision.STREET)),
            Optional.empty(),
            false);

    /** A made-up place that nobody has located. */
    public static final PlaceSummary NOWHERE = new PlaceSummary(
            id("nowhere"),
            "Zinc d'exemple",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            true);

    public static List<PlaceSummary> few() {
        return List.of(WORKSHOP, FORMULA, NOWHERE);
    }

    /** Many places in rows around Lille. */
    public static List<PlaceSummary> many(int count) {
        List<PlaceSummary> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(new PlaceSummary(
                    id("many-" + i),
                    "Lieu %05d".formatted(i),
                    i + " rue des Essais",
                    "59000",
                    "59350",
                    "Lille",
                    "59",
                    List.of(i % 2 == 0 ? "fablab" : "coworking"),
                    List.of(),
                    "open",
                    "",
                    Optional.of(Coordinates.of(50.5 + (i % 100) / 400.0, 2.9 + (i / 100) / 400.0)),
                    Optional.of(LocalDate.of(2025, 1, 1)),
                    false));
        }
        return places;
    }

    private static String id(String externalId) {
        return PlaceId.drawnFrom("sample", externalId).value();
    }
}
